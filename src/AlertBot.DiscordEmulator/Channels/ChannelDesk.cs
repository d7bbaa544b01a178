using System.Text.Json;
using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.Messages;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Channels;

/// <summary>Read channels, rename them, archive and lock threads, open direct messages (resources/channel.mdx, resources/user.mdx).</summary>
internal sealed class ChannelDesk(Store store, Ids ids, World world, ChannelAccess access, TimeProvider time)
{
    public IResult Get(Snowflake channelId) => access.ToSee(channelId, out var channel) is { } refused ? refused : Answer(channel);

    public IResult OfGuild(Snowflake guildId) =>
        guildId != world.GuildId
            ? Refusals.UnknownGuild
            : Answer(store.Channels.All.Where(channel => channel.GuildId == guildId && !channel.IsThread()).OrderBy(channel => channel.Position));

    public IResult Edit(Snowflake channelId, Form form)
    {
        if (access.ToSee(channelId, out var channel) is { } refused)
            return refused;
        if (channel.Recipients is not null)
            return Refusals.NotForDirectMessages;
        // A locked thread is woken only by unlocking it (topics/threads.mdx, "Permissions").
        if (channel.ThreadMetadata is { Locked: true } && form.Json.TryGetProperty("archived", out var archived) && archived.ValueKind is JsonValueKind.False && !form.Json.TryGetProperty("locked", out _))
            return Refusals.ThreadLocked;
        var errors = new FormErrors();
        var reader = new FormReader(form.Json, errors, []);
        var edited = Named(channel, reader);
        if (channel.IsThread())
            edited = ThreadEdited(edited, reader);
        if (errors.Any)
            return errors.Refusal();

        store.Commit(store.Channels.Put(channelId, edited));
        return Answer(edited);
    }

    public IResult OpenDirectMessage(Form form)
    {
        var errors = new FormErrors();
        var recipient = new FormReader(form.Json, errors, []).Id("recipient_id", required: true);
        if (errors.Any)
            return errors.Refusal();
        if (store.Users.Find(recipient!.Value) is not { Bot: false } user)
            return Refusals.InvalidRecipients;

        // The same channel for the same two, however often it is opened.
        if (store.Channels.All.FirstOrDefault(channel => channel.Recipients?[0].Id == user.Id) is { } open)
            return Answer(open);
        var created = new Channel(ids.Next(), ChannelType.DirectMessage) { Recipients = [user] };
        store.Commit(store.Channels.Put(created.Id, created));
        return Answer(created);
    }

    private static IResult Answer<T>(T value) => Results.Json(value, WireJson.Options);

    private static Channel Named(Channel channel, FormReader form) => channel with
    {
        Name = form.Text("name", 100, min: 1) ?? channel.Name,
        Topic = form.Text("topic", 1024) ?? channel.Topic,
    };

    private Channel ThreadEdited(Channel thread, FormReader form)
    {
        var before = thread.ThreadMetadata!;
        var archived = form.Has("archived") ? form.Flag("archived") : before.Archived;
        return thread with
        {
            AppliedTags = form.Has("applied_tags") ? TagLimits.Read(form, store.Channels.Find(thread.ParentId!.Value)!) : thread.AppliedTags,
            ThreadMetadata = before with
            {
                Archived = archived,
                ArchiveTimestamp = archived == before.Archived ? before.ArchiveTimestamp : time.GetUtcNow(),
                Locked = form.Has("locked") ? form.Flag("locked") : before.Locked,
                AutoArchiveDuration = (int)(TagLimits.AutoArchive(form) ?? before.AutoArchiveDuration),
            },
        };
    }
}
