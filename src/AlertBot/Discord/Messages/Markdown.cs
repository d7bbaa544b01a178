using System.Text.RegularExpressions;

namespace AlertBot.Discord.Messages;

/// <summary>Feed text as literal text in Discord's Markdown, and the forms that we write on purpose.</summary>
internal static partial class Markdown
{
    /// <summary>The same words to a reader, but nothing in them formats, mentions or hides a link. A bare address stays one.</summary>
    public static string Escape(string text) => Special().Replace(text, Escaped);

    public static string Bold(string text) => $"**{Escape(text)}**";

    /// <summary>Just the text where the address is none.</summary>
    public static string Link(string text, string? url) =>
        Address(url) is { } address ? $"[{Escape(text)}]({address})" : Escape(text);

    /// <summary>An address as it may stand in a link; null where it is none. A closing bracket would end the address early, and an @ could mention.</summary>
    public static string? Address(string? url) => WebAddress.Of(url, MessageLimits.EmbedUrl)?
        .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("@", "%40", StringComparison.Ordinal);

    /// <summary>A day in the reader's own language and zone (reference, message formatting).</summary>
    public static string Day(DateTimeOffset time) => $"<t:{time.ToUnixTimeSeconds()}:D>";

    /// <summary>Day and time of day, likewise.</summary>
    public static string Time(DateTimeOffset time) => $"<t:{time.ToUnixTimeSeconds()}:f>";

    /// <summary>By its name, and without a ping (<see cref="AllowedMentions"/>).</summary>
    public static string Role(string id) => $"<@&{id}>";

    public static string Channel(string id) => $"<#{id}>";

    private static string Escaped(Match match)
    {
        if (match.Groups["url"].Success)
            return Markup().Replace(match.Value, static mark => Uri.HexEscape(mark.Value[0]));

        // The server looks for mentions before it knows of backslashes; a zero-width space is what parts them.
        if (match.Groups["mention"].Success)
            return "@\u200b";

        return match.Groups["number"].Success ? $"{match.Groups["number"].Value}\\." : $"{match.Groups["indent"].Value}\\{match.Groups["mark"].Value}";
    }

    // In order: a bare address as Discord's client sees it; what would mention; a mark that counts at the start of a line; "1." there; a
    // mark that counts anywhere.
    [GeneratedRegex("""
        (?<url>https?://[^\s<]+[^<.,:;"'\])\s])
        |(?<mention>@(?=everyone|here|[!&]?\d))
        |^(?<indent>[ \t]*)(?<mark>[-#+>])
        |^(?<number>[ \t]*[0-9]+)\.
        |(?<mark>[\\*_~|`\[\]<])
        """, RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    // What could still format, mention or close a link inside an address.
    [GeneratedRegex(@"[\\*_~|`@\[\]()]")]
    private static partial Regex Markup();
}
