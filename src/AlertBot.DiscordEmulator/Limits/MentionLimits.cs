using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Limits;

/// <summary>resources/message.mdx, "Allowed Mentions Object".</summary>
internal static class MentionLimits
{
    private const int Most = 100;

    private static readonly string[] _types = ["roles", "users", "everyone"];

    public static void Check(FormReader message)
    {
        if (message.Object("allowed_mentions") is not { } allowed)
            return;

        var parse = allowed.Plain("parse", 1521);
        foreach (var unknown in parse.Except(_types))
            allowed.Wrong("parse", "BASE_TYPE_CHOICES", $"Value \"{unknown}\" must be one of ('roles', 'users', 'everyone').");
        Exclusive(allowed, "users", parse);
        Exclusive(allowed, "roles", parse);
        allowed.Flag("replied_user");
    }

    private static void Exclusive(FormReader allowed, string name, IReadOnlyList<string> parse)
    {
        var ids = allowed.Plain(name, Most);
        if (ids.Any(id => Snowflake.Parse(id) is null))
            allowed.Wrong(name, "NUMBER_TYPE_COERCE", "Value is not snowflake.");
        if (ids.Count > 0 && parse.Contains(name))
            allowed.WrongHere("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{name}\"] and {name}: [ids...] are mutually exclusive.");
    }
}
