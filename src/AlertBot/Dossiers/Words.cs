using System.Text.RegularExpressions;

namespace AlertBot.Dossiers;

/// <summary>The words of a text that carry meaning, each as its root, for telling whether two texts tell the same.</summary>
internal static partial class Words
{
    private static readonly HashSet<string> _empty = new(
        ("a an the and or but if of in on at to for from by with as into onto about over under than then that this these those it its they them their he she his her we our us you your " +
         "i me my is are was were be been being am do does did doing has have had having will would shall should can could may might must not no nor so such there here what which who whom " +
         "whose when where why how much many long big large all any both each some same too very just now still also only again once ever yet out up down off between during before after above below " +
         "tell please know say says said told report reports reported reportedly against across via upon toward towards among though although according write writes wrote written new s t re ve ll d m").Split(' '),
        StringComparer.Ordinal);

    // Longest first; taken off again and again while a root of three letters or more is left.
    private static readonly string[] _endings =
        ["ments", "ment", "ities", "ity", "ations", "ation", "ships", "ship", "ions", "ion", "ings", "ing", "edly", "ively", "ers", "ors", "ive", "ies", "ied", "ed", "er", "or", "es", "ly", "al", "s", "e", "y"];

    // Their roots are those of words that mean something else: a valuation is not a contract's value.
    private static readonly HashSet<string> _whole = new(["valuation", "valuations", "judgment", "judgments", "generation", "operator", "university", "interest", "interests"], StringComparer.Ordinal);

    public static IEnumerable<string> Of(string text) =>
        Word().Matches(text).Select(match => match.Value.Replace("’", "'", StringComparison.Ordinal).ToLowerInvariant())
            .Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.Trim('\''))
            .Where(word => word.Length > 0 && !_empty.Contains(word));

    /// <summary>Whether a text has words that carry meaning.</summary>
    public static bool AreIn(string text) => Of(text).Any();

    /// <summary>A word that carries no meaning by itself: "the", "of", "how".</summary>
    public static bool IsEmpty(string word) => _empty.Contains(word);

    public static IEnumerable<string> Roots(string text) => Of(text).Select(Root);

    /// <summary>What "licensed", "license" and "licensing", or "exclusive" and "exclusivity", have in common. Numbers stay what they are.</summary>
    public static string Root(string word)
    {
        // "777s" are several of the 777.
        if (char.IsAsciiDigit(word[0]))
            return word[^1] == 's' && char.IsAsciiDigit(word[^2]) ? word[..^1] : word;
        if (_whole.Contains(word))
            return word;
        var root = word;
        while (Array.Find(_endings, end => root.Length - end.Length >= 3 && root.EndsWith(end, StringComparison.Ordinal)) is { } ending)
            root = root[..^ending.Length];
        return root;
    }

    [GeneratedRegex(@"[\p{L}\d]+(?:[.,]\d+)*(?:['’]\p{L}+)?")]
    private static partial Regex Word();
}
