using System.Text.Json.Nodes;

namespace AlertBot.Benchmarks.Asking;

/// <summary>One kind of interaction, with a body that differs from one time to the next.</summary>
/// <param name="Share">How often it comes, against the others.</param>
internal sealed record AskedThing(string Name, int Share, Func<int, string> Body)
{
    public Expected Expected { get; init; }

    public AskedThing IsRefused => this with { Expected = Expected.Refusal };

    public AskedThing MayBeRefused => this with { Expected = Expected.Either };

    /// <summary>What somebody does a hundred times a day.</summary>
    private const int Often = 10;

    // MANAGE_GUILD (topics/permissions).
    private const string ManageServer = "32";

    public static AskedThing Command(string command, Func<int, (string Option, JsonNode? Value)[]>? options = null, string? name = null, int share = Often, string? channel = null) =>
        new($"/{name ?? command}", share, i => Payload(2, Typed(command, options?.Invoke(i) ?? [], focused: null), channel));

    public static AskedThing Typing(string command, string option, Func<int, string> typed, string name) =>
        new($"{name} …", Often, i => Payload(4, Typed(command, [(option, typed(i))], option), channel: null));

    /// <param name="embeds">Of the reply under which the button is, as Discord sends them along.</param>
    public static AskedThing Press(string name, string customId, string embeds = "[]") => new(name, Often, _ => Payload(
        3,
        new JsonObject { ["component_type"] = 2, ["custom_id"] = customId },
        channel: null,
        new JsonObject { ["id"] = "700000000000000001", ["application_id"] = "600000000000000001", ["embeds"] = JsonNode.Parse(embeds) }));

    public static AskedThing Submit(string name, string customId, Func<int, (string Field, string Value)[]> fields) => new(name, Share: 1, i => Payload(5, new JsonObject
    {
        ["custom_id"] = customId,
        ["components"] = new JsonArray([.. fields(i).Select(static field => (JsonNode)new JsonObject { ["type"] = 18, ["component"] = new JsonObject { ["type"] = 4, ["custom_id"] = field.Field, ["value"] = field.Value } })]),
    }, channel: null));

    private static JsonObject Typed(string command, (string Option, JsonNode? Value)[] options, string? focused)
    {
        var words = command.Split(' ');
        var given = new JsonArray([.. options.Select(option => (JsonNode)new JsonObject { ["name"] = option.Option, ["type"] = 3, ["value"] = option.Value?.DeepClone(), ["focused"] = option.Option == focused })]);
        foreach (var word in words[1..].Reverse())
            given = [new JsonObject { ["name"] = word, ["type"] = 1, ["options"] = given }];
        return new JsonObject { ["id"] = "1", ["type"] = 1, ["name"] = words[0], ["options"] = given };
    }

    private static string Payload(int type, JsonObject data, string? channel, JsonObject? message = null) => new JsonObject
    {
        ["message"] = message,
        ["id"] = "500000000000000001",
        ["application_id"] = "600000000000000001",
        ["type"] = type,
        ["token"] = "the-token",
        ["version"] = 1,
        ["channel_id"] = channel ?? AskMix.Channel,
        ["guild_id"] = AskMix.Server,
        ["member"] = new JsonObject { ["user"] = new JsonObject { ["id"] = "300000000000000001", ["username"] = "someone" }, ["permissions"] = ManageServer },
        ["authorizing_integration_owners"] = new JsonObject { ["0"] = AskMix.Server },
        ["data"] = data,
    }.ToJsonString();
}
