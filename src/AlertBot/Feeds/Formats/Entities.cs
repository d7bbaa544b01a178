using System.Net;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// Decodes character references once, as XML does, and HTML's named ones too, which feeds use without declaring them. Only with the
/// semicolon: "?a=1&amp;copy=2" is a query. An ampersand that begins nothing is text.
/// </summary>
internal static partial class Entities
{
    public static string Decode(string text) =>
        text.Contains('&', StringComparison.Ordinal) ? Reference().Replace(text, static found => Character(found.Value)) : text;

    private static string Character(string reference)
    {
        if (reference == "&apos;")
            return "'";

        return WebUtility.HtmlDecode(reference);
    }

    [GeneratedRegex("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")]
    private static partial Regex Reference();
}
