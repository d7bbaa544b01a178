using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>What is sold to somebody he buys, and what is bought from somebody he sells: either tells who did the other.</summary>
internal static partial class Trade
{
    private static readonly string _buy = Synonyms.Root("buy");
    private static readonly string _sell = Synonyms.Root("sell");

    public static bool IsTold(string verb, IndexedPassage passage) =>
        (verb == _buy && passage.Words.Contains(_sell) && ToWhom().IsMatch(passage.Passage.Text))
        || (verb == _sell && passage.Words.Contains(_buy) && FromWhom().IsMatch(passage.Passage.Text));

    [GeneratedRegex(@"\b(?:sold|sells?|selling)\b[^.;]*?\bto\s+(?:[\p{Ll}-]+,?\s+){0,4}\p{Lu}")]
    private static partial Regex ToWhom();

    [GeneratedRegex(@"\b(?:bought|buys?|buying|acquire[sd]?|order(?:s|ed)?)\b[^.;]*?\bfrom\s+(?:[\p{Ll}-]+,?\s+){0,4}\p{Lu}")]
    private static partial Regex FromWhom();
}
