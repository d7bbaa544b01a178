using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>Somebody in a server, or in a direct message where there is none, who types, presses and fills in; payloads are as Discord documents them.</summary>
internal sealed record Visitor(SignedDesk Desk, string? Server, string User, bool Admin)
{
    public const string Token = "the-token-of-an-interaction";

    // MANAGE_GUILD (topics/permissions).
    private const string ManageServer = "32";

    public string Channel { get; init; } = "400000000000000001";

    /// <summary>False for one who brought the bot along with an own account.</summary>
    public bool InstalledInServer { get; init; } = true;

    public Task<Reaction> AskAsync(string command, params (string Option, JsonNode? Value)[] options) => SendAsync(2, Command(command, options, focused: null));

    public Task<Reaction> CompleteAsync(string command, string focused, params (string Option, JsonNode? Value)[] options) => SendAsync(4, Command(command, options, focused));

    public Task<Reaction> PressAsync(string customId) => SendAsync(3, new JsonObject { ["component_type"] = 2, ["custom_id"] = customId });

    /// <summary>Under the reply that is shown.</summary>
    public async Task<Reaction> PressAsync(string customId, Reaction shown)
    {
        var payload = Payload(3, new JsonObject { ["component_type"] = 2, ["custom_id"] = customId });
        payload["message"] = new JsonObject { ["id"] = "700000000000000001", ["application_id"] = "600000000000000001", ["embeds"] = JsonNode.Parse(shown.Data.GetProperty("embeds").GetRawText()) };
        var (status, body) = await Desk.PostAsync(payload.ToJsonString());
        return new Reaction(status, body);
    }

    public Task<Reaction> SubmitAsync(string customId, params (string Field, string Value)[] fields) => SendAsync(5, new JsonObject
    {
        ["custom_id"] = customId,
        ["components"] = new JsonArray([.. fields.Select(static field => (JsonNode)new JsonObject
        {
            ["type"] = 18,
            ["component"] = new JsonObject { ["type"] = 4, ["custom_id"] = field.Field, ["value"] = field.Value },
        })]),
    });

    /// <summary>A command of the menu of a message that has a button of this id.</summary>
    public Task<Reaction> UseAsync(string command, string button) => SendAsync(2, new JsonObject
    {
        ["id"] = "1",
        ["type"] = 3,
        ["name"] = command,
        ["target_id"] = "700000000000000001",
        ["resolved"] = new JsonObject
        {
            ["messages"] = new JsonObject
            {
                ["700000000000000001"] = new JsonObject
                {
                    ["id"] = "700000000000000001",
                    ["application_id"] = "600000000000000001",
                    ["components"] = new JsonArray(new JsonObject { ["type"] = 1, ["components"] = new JsonArray(new JsonObject { ["type"] = 2, ["custom_id"] = button }) }),
                },
            },
        },
    });

    public async Task<Reaction> SendAsync(int type, JsonObject data)
    {
        var (status, body) = await Desk.PostAsync(Payload(type, data).ToJsonString());
        return new Reaction(status, body);
    }

    private JsonObject Payload(int type, JsonObject data)
    {
        var who = new JsonObject { ["id"] = User, ["username"] = "someone", ["discriminator"] = "0", ["global_name"] = null, ["avatar"] = null };
        var payload = new JsonObject
        {
            ["id"] = "500000000000000001",
            ["application_id"] = "600000000000000001",
            ["type"] = type,
            ["token"] = Token,
            ["version"] = 1,
            ["channel_id"] = Channel,
            ["data"] = data,
            ["authorizing_integration_owners"] = InstalledInServer ? new JsonObject { ["0"] = Server ?? "0" } : new JsonObject { ["1"] = User },
        };
        if (Server is null)
            payload["user"] = who;
        else
            (payload["guild_id"], payload["member"]) = (Server, new JsonObject { ["user"] = who, ["permissions"] = Admin ? ManageServer : "0" });
        return payload;
    }

    private static JsonObject Command(string command, (string Option, JsonNode? Value)[] options, string? focused)
    {
        var words = command.Split(' ');
        var given = new JsonArray([.. options.Select(option => (JsonNode)new JsonObject { ["name"] = option.Option, ["type"] = 3, ["value"] = option.Value?.DeepClone(), ["focused"] = option.Option == focused })]);
        foreach (var word in words[1..].Reverse())
            given = [new JsonObject { ["name"] = word, ["type"] = 1, ["options"] = given }];
        return new JsonObject { ["id"] = "1", ["type"] = 1, ["name"] = words[0], ["options"] = given };
    }
}

/// <summary>What came of it, as the asker's client gets it.</summary>
internal sealed record Reaction(int Status, byte[] Body)
{
    public string Text { get; } = Encoding.UTF8.GetString(Body);

    public JsonElement Json
    {
        get
        {
            // A reply with a picture is a multipart body, its JSON the first part.
            var reader = new Utf8JsonReader(Body.AsSpan(Math.Max(0, Body.AsSpan().IndexOf((byte)'{'))));
            return JsonDocument.ParseValue(ref reader).RootElement;
        }
    }

    public JsonElement Data => Json.GetProperty("data");

    public string Title => Data.GetProperty("embeds")[0].GetProperty("title").GetString()!.Replace("\\", "", StringComparison.Ordinal);

    public string Description => Data.GetProperty("embeds")[0].GetProperty("description").GetString()!.Replace("\\", "", StringComparison.Ordinal);

    public bool IsDeferred => Json.GetProperty("type").GetInt32() == 5;

    public IReadOnlyList<string> Choices => [.. Data.GetProperty("choices").EnumerateArray().Select(static choice => choice.GetProperty("name").GetString()!)];

    /// <summary>Of the form.</summary>
    public string CustomId => Data.GetProperty("custom_id").GetString()!;

    public IReadOnlyList<string> ButtonIds => Data.TryGetProperty("components", out var rows)
        ? [.. rows.EnumerateArray().SelectMany(static row => row.GetProperty("components").EnumerateArray()).Select(static button => button.GetProperty("custom_id").GetString()!)]
        : [];

    public bool IsForAskerOnly => (Data.GetProperty("flags").GetInt32() & 64) != 0;
}
