using AlertBot.Text;

namespace AlertBot.Deals.Matching;

/// <summary>A phrase of a deal file. <paramref name="Party"/> is the party's place in the deal, -1 for none.</summary>
internal sealed record Phrase(int Deal, int Party, PhraseRole Role, string Text)
{
    // Longer words in capitals are names as their owners shout them ("NVIDIA"), not abbreviations.
    private const int LongestAbbreviation = 5;

    public IReadOnlyList<Token> Words { get; } = Tokens.Of(Text);

    public bool IsProper => Role is PhraseRole.Name or PhraseRole.Person or PhraseRole.Surname or PhraseRole.Product;

    /// <summary>
    /// A name counts as names are written: an abbreviation in capitals (EA, AWS), any other name not in small letters ("target" is no
    /// Target) unless its own spelling begins with one (eBay). No other phrase minds its case.
    /// </summary>
    public bool IsWrittenAs(ReadOnlySpan<Token> words)
    {
        if (!IsProper)
            return true;
        for (var i = 0; i < words.Length; i++)
        {
            var (own, told) = (Words[i].Shape, words[i].Shape);
            if (own is TokenShape.Capitals && Words[i].Word.Length <= LongestAbbreviation ? told != TokenShape.Capitals : !Fits(own, told, Text[Words[i].Start]))
                return false;
        }

        return true;
    }

    private static bool Fits(TokenShape own, TokenShape told, char first) =>
        own is not (TokenShape.Capital or TokenShape.Capitals) || told != TokenShape.Small || char.IsLower(first);
}
