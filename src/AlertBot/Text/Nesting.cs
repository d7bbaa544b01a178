using System.Buffers;
using System.Text.RegularExpressions;

namespace AlertBot.Text;

/// <summary>
/// Is HTML nested deeper than any page for people? HTML parsers look through all open elements at each tag, so markup that opens
/// without end costs the square of its length: minutes for a document of half a megabyte.
/// </summary>
internal static partial class Nesting
{
    private const int MaxDepth = 300;

    // Elements without end tags, those that the parser closes by itself, and those whose inside is no markup, do not nest.
    private static readonly HashSet<string> _flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body",
        "script", "style", "textarea", "title", ""
    };

    private static readonly SearchValues<char> _letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public static bool IsExcessive(string html)
    {
        var (depth, inDrawing) = (0, false);
        foreach (var match in Tag().EnumerateMatches(html))
        {
            var tag = html.AsSpan(match.Index, match.Length);
            inDrawing = Name(tag).Equals("svg", StringComparison.OrdinalIgnoreCase) ? tag[1] != '/' : inDrawing;
            depth = Math.Max(0, depth + Step(tag, inDrawing));
            if (depth > MaxDepth)
                return true;
        }

        return false;
    }

    // Only in a drawing does "/>" close an element; in HTML it means nothing (HTML Standard section 13.1.2.1).
    private static int Step(ReadOnlySpan<char> tag, bool inDrawing)
    {
        if (_flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Name(tag)) || (inDrawing && tag.EndsWith("/>")))
            return 0;

        return tag[1] == '/' ? -1 : 1;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag[1] == '/' ? 2 : 1)..];
        var length = name.IndexOfAnyExcept(_letters);
        return length < 0 ? name : name[..length];
    }

    // Comments and scripts are taken whole: "i<n" in one is no tag.
    [GeneratedRegex(@"<!--.*?(?:-->|\z)|<(?<raw>script|style|textarea|title)\b.*?(?:</\k<raw>|\z)|</?[a-z][^<>]*>?",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
