using System.Text;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// The entities that a document's own DTD declares. Only those that stand for plain characters are put in: nested ones are how a few
/// lines become gigabytes, external ones are how a file of this machine gets into a text. What is left is text like any unknown name.
/// </summary>
internal static partial class DeclaredEntities
{
    // A value has at most 512 characters (shorthands for addresses and names, as they occur, have less than 100), a document grows by at
    // most this: 500 uses of the longest.
    private const int MaxGrowth = 1 << 18;

    public static (string Text, int Root) PutIn(string text, int root)
    {
        var declared = Declared(text[..root]);
        return declared.Count == 0 ? (text, root) : (text[..root] + Replaced(text[root..], declared), root);
    }

    // XML 1.0 section 4.2: the first declaration of a name counts.
    private static Dictionary<string, string> Declared(string prolog) =>
        prolog.Contains("<!ENTITY", StringComparison.Ordinal)
            ? Declaration().Matches(prolog).DistinctBy(found => found.Groups["name"].Value)
                .ToDictionary(found => found.Groups["name"].Value, found => Escaped(found.Groups["value"].Value))
            : [];

    private static string Replaced(string text, Dictionary<string, string> declared)
    {
        var left = MaxGrowth;
        return Use().Replace(text, used =>
        {
            if (!declared.TryGetValue(used.Groups["name"].Value, out var value) || left < value.Length)
                return used.Value;

            left -= value.Length;
            return value;
        });
    }

    private static string Escaped(string value) => new StringBuilder(value).Replace("\"", "&quot;").Replace("'", "&apos;").Replace(">", "&gt;").ToString();

    [GeneratedRegex("""<!ENTITY\s+(?<name>[A-Za-z_][\w.-]{0,63})\s+(?:"(?<value>[^"&%<]{0,512})"|'(?<value>[^'&%<]{0,512})')\s*>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    // A CDATA section is matched to be left alone.
    [GeneratedRegex(@"<!\[CDATA\[.*?(?:\]\]>|\z)|&(?<name>[A-Za-z_][\w.-]{0,63});", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Use();
}
