using System.Text.Json;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>Which mentions in the text count. Kinds are parsed from the text; ids count only where the text has them too.</summary>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse, IReadOnlyList<string> Users, IReadOnlyList<string> Roles)
{
    /// <summary>A bot's message without allowed_mentions pings whomever it names (resources/message.mdx, "Default Settings").</summary>
    public static readonly AllowedMentions All = new(["users", "roles", "everyone"], [], []);

    public static readonly AllowedMentions OnlyUsers = new(["users"], [], []);

    public static AllowedMentions Read(JsonElement form, AllowedMentions byDefault) =>
        form.TryGetProperty("allowed_mentions", out var given) && given.ValueKind is JsonValueKind.Object
            ? new AllowedMentions(Words(given, "parse"), Words(given, "users"), Words(given, "roles"))
            : byDefault;

    public bool Everyone() => Parse.Contains("everyone");

    public bool User(string id) => Parse.Contains("users") || Users.Contains(id);

    public bool Role(string id) => Parse.Contains("roles") || Roles.Contains(id);

    private static string[] Words(JsonElement given, string name) =>
        given.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => item.ToString())]
            : [];
}
