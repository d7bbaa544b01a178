using AlertBot.Text;

namespace AlertBot.Developments.Summaries.Models;

/// <summary>Every name of a text must be in its source: each capitalised word, and two that stand together must stand together there.</summary>
internal static class GroundedNames
{
    // Words that begin sentences and name nobody.
    private static readonly HashSet<string> _openers =
    [
        .. ("a an the in on at by for from to of with under after before as if while when since until both all no some each it its this that these those they he she his her their there "
            + "and but or yet also however meanwhile instead separately according about over more most last next new now still earlier later following despite").Split(' '),
    ];

    public static string? Missing(string text, string source)
    {
        var known = Tokens.Of(source);
        var words = known.Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        var pairs = known.Zip(known.Skip(1), (one, next) => (one.Word, next.Word)).ToHashSet();
        var told = Tokens.Of(text);
        for (var i = 0; i < told.Count; i++)
        {
            if (!IsName(told[i]))
                continue;
            if (!words.Contains(told[i].Word) && !(StartsSentence(text, told[i]) && _openers.Contains(told[i].Word)))
                return $"“{text[told[i].Start..told[i].End]}” is not in the article";
            if (i > 0 && IsName(told[i - 1]) && IsOneName(text[told[i - 1].End..told[i].Start]) && !StartsSentence(text, told[i - 1]) && !pairs.Contains((told[i - 1].Word, told[i].Word)))
                return $"“{text[told[i - 1].Start..told[i].End]}” is not in the article";
        }

        return null;
    }

    private static bool IsName(Token token) => token.Shape is TokenShape.Capital or TokenShape.Capitals;

    private static bool IsOneName(string between) => between is " " or "-";

    private static bool StartsSentence(string text, Token token) => text[..token.Start].TrimEnd() is var before && (before.Length == 0 || before[^1] is '.' or '!' or '?');
}
