using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>
/// The part of a headline that tells the news. What follows "after", "as" or "despite", up to a comma, tells when and why, mostly with what
/// is known already: "Harbour sues Quill after merger collapses" tells of a lawsuit.
/// </summary>
internal static class MainClause
{
    private static readonly HashSet<string> _subordinators =
        ["after", "as", "amid", "despite", "while", "before", "following", "until", "because", "since", "although", "though", "whereas", "when", "once", "if"];

    /// <summary>For each word, does it stand in the main clause? All do where there would be none.</summary>
    public static bool[] Of(IReadOnlyList<Token> words)
    {
        var main = new bool[words.Count];
        var aside = false;
        for (var i = 0; i < words.Count; i++)
        {
            aside = (aside && !words[i].Break) || Begins(words[i]) || IsAheadOf(words, i);
            main[i] = !aside;
        }

        if (!main.Contains(true))
            Array.Fill(main, true);
        return main;
    }

    /// <summary>Does an aside begin with the word?</summary>
    public static bool Begins(Token word) => _subordinators.Contains(word.Word);

    private static bool IsAheadOf(IReadOnlyList<Token> words, int i) => words[i].Word == "ahead" && i + 1 < words.Count && words[i + 1].Word == "of";
}
