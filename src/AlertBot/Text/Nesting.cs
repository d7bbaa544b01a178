using System.Text.RegularExpressions;

namespace AlertBot.Text;

/// <summary>
/// Is HTML nested deeper than any page for people? HTML parsers look through all open elements at each tag, so markup that opens
/// without end costs the square of its length: minutes for a document of half a megabyte.
/// </summary>
internal static partial class Nesting
{
    private const int MaxDepth = 300;

    // Elements without end tags, and those that the parser closes by itself, do not nest.
    private static readonly HashSet<string> _closeThemselves = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body", "path"
    };

    public static bool IsExcessive(string html)
    {
        var (depth, closeThemselves) = (0, _closeThemselves.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (closeThemselves.Contains(Name(html, tag)))
                continue;

            depth = Math.Max(0, depth + (html[tag.Index + 1] == '/' ? -1 : 1));
            if (depth > MaxDepth)
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Name(string html, ValueMatch tag) => html.AsSpan(tag.Index, tag.Length).TrimStart("</");

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Tag();
}
