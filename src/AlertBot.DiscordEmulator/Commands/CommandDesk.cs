using System.Globalization;
using System.Text.Json;
using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Commands;

/// <summary>List, create, overwrite and delete the application's commands, global or of the guild (interactions/application-commands.mdx).</summary>
internal sealed class CommandDesk(Store store, Ids ids, World world, CommandCreates creates)
{
    public IResult List(Snowflake application, Snowflake? guild) =>
        Refused(application, guild) is { } refused ? refused : Answer(InScope(guild));

    /// <summary>200 when the name was taken: the new command replaces the old one under its id.</summary>
    public IResult Create(Snowflake application, Snowflake? guild, Form form)
    {
        if (Refused(application, guild) is { } refused)
            return refused;
        var errors = new FormErrors();
        var (type, name) = CommandLimits.Check(new FormReader(form.Json, errors, []));
        if (errors.Any)
            return errors.Refusal();

        var before = Same(guild, type, name!);
        if (before is null && InScope(guild).Count(command => command.Type == type) >= CommandLimits.MostOfAKind)
            return Refusals.TooManyCommands;
        if (before is null && !creates.Take(1))
            return Refusals.TooManyCommandCreates;
        var created = Made(form.Json, guild, before);
        store.Commit(store.Commands.Put(created.Id, created));
        return Results.Json(created, WireJson.Options, statusCode: before is null ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public IResult Overwrite(Snowflake application, Snowflake? guild, Form form)
    {
        if (Refused(application, guild) is { } refused)
            return refused;
        if (form.Json.ValueKind is not JsonValueKind.Array)
            return WrongList();
        if (Check(form.Json) is { } invalid)
            return invalid;

        var made = form.Json.EnumerateArray().Select(command => Made(command, guild, Same(guild, TypeOf(command), command.GetProperty("name").GetString()!))).ToList();
        if (!creates.Take(made.Count(command => store.Commands.Find(command.Id) is null)))
            return Refusals.TooManyCommandCreates;
        var gone = InScope(guild).Where(command => made.All(kept => kept.Id != command.Id));
        store.Commit([.. gone.Select(command => store.Commands.Remove(command.Id)), .. made.Select(command => store.Commands.Put(command.Id, command))]);
        return Answer(made);
    }

    public IResult Delete(Snowflake application, Snowflake? guild, Snowflake id)
    {
        if (Refused(application, guild) is { } refused)
            return refused;
        if (store.Commands.Find(id) is not { } command || command.GuildId != guild)
            return Refusals.UnknownCommand;

        store.Commit(store.Commands.Remove(id));
        return Results.NoContent();
    }

    private static IResult Answer<T>(T value) => Results.Json(value, WireJson.Options);

    private static Refusal WrongList()
    {
        var errors = new FormErrors();
        errors.Add([], "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        return errors.Refusal();
    }

    private static Refusal? Check(JsonElement list)
    {
        var errors = new FormErrors();
        var names = new HashSet<(long, string?)>();
        var readers = list.EnumerateArray().Select((command, index) => new FormReader(command, errors, [index.ToString(CultureInfo.InvariantCulture)]));
        foreach (var reader in readers.Where(reader => !names.Add(CommandLimits.Check(reader))))
            reader.WrongHere("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        if (list.GetArrayLength() > CommandLimits.MostOfAKind)
            return Refusals.TooManyCommands;
        return errors.Any ? errors.Refusal() : null;
    }

    private static int TypeOf(JsonElement form) =>
        form.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.Number ? type.GetInt32() : 1;

    private Refusal? Refused(Snowflake application, Snowflake? guild)
    {
        if (application != world.Application.Id)
            return Refusals.UnknownApplication;
        return guild is { } id && id != world.GuildId ? Refusals.MissingAccess : null;
    }

    private IEnumerable<Command> InScope(Snowflake? guild) => store.Commands.All.Where(command => command.GuildId == guild);

    private Command? Same(Snowflake? guild, long type, string name) =>
        InScope(guild).FirstOrDefault(command => command.Type == type && command.Name == name);

    private Command Made(JsonElement form, Snowflake? guild, Command? before) => CommandShape.Of(form, before?.Id ?? ids.Next(), world.Application.Id, ids.Next(), guild);
}
