using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Control;

/// <summary>Adds channels, people and roles to the guild, and takes the bot's access away.</summary>
internal sealed class ControlDesk(Store store, Ids ids, World world)
{
    public IResult AddChannel(Form form)
    {
        var errors = new FormErrors();
        var reader = new FormReader(form.Json, errors, []);
        var kind = reader.Text("type", 20) ?? "text";
        if (!ChannelSeed.Kinds.Contains(kind))
            reader.Wrong("type", "BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", ChannelSeed.Kinds)}).");
        var wanted = new NewChannel(reader.Text("name", 100, min: 1, required: true) ?? "", kind)
        {
            Topic = reader.Text("topic", 1024),
            Tags = reader.Plain("tags", 20),
            RequireTag = reader.Flag("require_tag"),
            MissingAccess = reader.Flag("missing_access"),
            MissingHistory = reader.Flag("missing_history"),
        };
        return errors.Any ? errors.Refusal() : Created(Add(wanted));
    }

    public Channel Add(NewChannel wanted)
    {
        store.Commit(wanted.Create(store, ids, world.GuildId, store.Channels.All.Count(channel => channel.GuildId is not null)));
        return store.Channels.All.Last(channel => channel.Name == wanted.Name);
    }

    /// <summary>What is not said to be missing is there again.</summary>
    public IResult SetAccess(Snowflake id, Form form)
    {
        if (store.Channels.Find(id) is not { } channel)
            return Refusals.UnknownChannel;
        var errors = new FormErrors();
        var reader = new FormReader(form.Json, errors, []);
        var denial = ChannelSeed.DenialOf(reader.Flag("missing_access"), reader.Flag("missing_history"));
        if (errors.Any)
            return errors.Refusal();

        store.Commit(denial is null ? store.Denials.Remove(id) : store.Denials.Put(id, denial));
        return Results.Json(channel, WireJson.Options);
    }

    /// <summary><c>refuse</c>: 50007 or 50278, what a direct message to this user gets.</summary>
    public IResult AddUser(Form form)
    {
        var errors = new FormErrors();
        var reader = new FormReader(form.Json, errors, []);
        var name = reader.Text("name", 32, min: 1, required: true);
        var refuse = Refusal(reader);
        if (errors.Any)
            return errors.Refusal();

        var user = new User(ids.Next(), name!.ToLowerInvariant(), name);
        store.Commit([store.Users.Put(user.Id, user), .. refuse is { } code ? new[] { store.Denials.Put(user.Id, new Denial((int)code)) } : []]);
        return Created(user);
    }

    /// <summary>The same, for somebody who is there; without <c>refuse</c> messages are taken again.</summary>
    public IResult SetRefusal(Snowflake id, Form form)
    {
        if (store.Users.Find(id) is not { } user)
            return Refusals.UnknownUser;
        var errors = new FormErrors();
        var refuse = Refusal(new FormReader(form.Json, errors, []));
        if (errors.Any)
            return errors.Refusal();

        store.Commit(refuse is { } code ? store.Denials.Put(id, new Denial((int)code)) : store.Denials.Remove(id));
        return Results.Json(user, WireJson.Options);
    }

    public IResult AddRole(Form form)
    {
        var errors = new FormErrors();
        var name = new FormReader(form.Json, errors, []).Text("name", 100, min: 1, required: true);
        if (errors.Any)
            return errors.Refusal();

        var role = new Role(ids.Next(), name!, store.Roles.All.Count(), Mentionable: true);
        store.Commit(store.Roles.Put(role.Id, role));
        return Created(role);
    }

    /// <summary>"Dismiss message" under an ephemeral reply.</summary>
    public IResult Dismiss(Snowflake id)
    {
        if (store.Messages.Find(id) is not { } message || !message.Has(MessageFlags.Ephemeral))
            return Refusals.UnknownMessage;

        store.Commit(store.Messages.Remove(id));
        return Results.NoContent();
    }

    private static long? Refusal(FormReader form) => form.OneOf("refuse", required: false, Refusals.CannotMessageUser.Code, Refusals.NoMutualGuilds.Code);

    private static IResult Created<T>(T value) => Results.Json(value, WireJson.Options, statusCode: StatusCodes.Status201Created);
}
