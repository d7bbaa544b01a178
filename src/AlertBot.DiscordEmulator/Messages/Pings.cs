using System.Text.Json;
using System.Text.RegularExpressions;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>Whom a message notifies: those named in its text (embeds never ping) whom allowed_mentions lets through.</summary>
internal sealed partial record Pings(bool Everyone, IReadOnlyList<User> Users, IReadOnlyList<Snowflake> Roles)
{
    public static Pings Of(string content, JsonElement components, AllowedMentions allowed, Store store)
    {
        var text = string.Join('\n', [content, .. Texts(components)]);
        return new Pings(
            allowed.Everyone() && EveryoneMention().IsMatch(text),
            [.. Ids(UserMention(), text).Where(allowed.User).Select(id => store.Users.Find(id)).OfType<User>()],
            [.. Ids(RoleMention(), text).Where(allowed.Role).Select(id => store.Roles.Find(id)).OfType<Role>().Select(role => role.Id)]);
    }

    public Message On(Message message) => message with { MentionEveryone = Everyone, Mentions = Users, MentionRoles = Roles };

    /// <summary>Text displays at any depth.</summary>
    private static IEnumerable<string> Texts(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property =>
            property.Name is "content" && property.Value.ValueKind is JsonValueKind.String ? [property.Value.GetString()!] : Texts(property.Value)),
        _ => [],
    };

    private static IEnumerable<string> Ids(Regex mention, string text) => mention.Matches(text).Select(match => match.Groups["id"].Value).Distinct();

    [GeneratedRegex(@"@(everyone|here)", RegexOptions.ExplicitCapture)]
    private static partial Regex EveryoneMention();

    [GeneratedRegex(@"<@!?(?<id>[0-9]+)>", RegexOptions.ExplicitCapture)]
    private static partial Regex UserMention();

    [GeneratedRegex("<@&(?<id>[0-9]+)>", RegexOptions.ExplicitCapture)]
    private static partial Regex RoleMention();
}
