using System.Text.RegularExpressions;

namespace AlertBot.Commands;

/// <summary>
/// A role or a channel within a reply's text. The host that renders the reply shows its name where it can; between two private-use characters stand a
/// letter and the id.
/// </summary>
internal static partial class Mention
{
    public static string Role(string id) => $"\uE002r{id}\uE003";

    public static string Channel(string id) => $"\uE002c{id}\uE003";

    /// <summary>The text with every mention in it written by <paramref name="role"/> or <paramref name="channel"/>.</summary>
    public static string Show(string text, Func<string, string> role, Func<string, string> channel) =>
        Marks().Replace(text, match => (match.Groups["what"].Value == "r" ? role : channel)(match.Groups["id"].Value));

    /// <summary>For a host that shows plain text.</summary>
    public static string Plain(string text) => Show(text, static id => $"role {id}", static id => $"channel {id}");

    [GeneratedRegex("\uE002(?<what>[rc])(?<id>[0-9]{1,20})\uE003", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
