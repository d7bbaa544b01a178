using AlertBot.Deals;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>
/// Whether an article tells the deal's own matter: two companies that are in the news every day have many matters with each other, and names alone do
/// not say which. A word of the deal does, and so do words that were told of it before.
/// </summary>
internal static class MatterSigns
{
    public const string DealWord = "word of the deal";
    public const string NoWord = "no word of the deal";

    // One known development has few words, and the second is often told in others.
    private const int Fewest = 2;

    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Telling telling, DealHead head)
    {
        var side = Sides.Sided(deal, match) is { Length: > 2 } sided ? sided[2..] : "both";
        yield return new($"busy, {side}, {Word(match)}", "how much its names are in the news", NameSigns.Busy(match));
        if (Told(deal, match, head) is { } told)
            yield return told;
        if (head.Signatures.Length >= Fewest && Known(telling, head, side) is { } known)
            yield return known;
        yield return new($"cover, {side}", "how much of it the deal file has", Cover(deal, telling));
    }

    public static string Word(DealMatch match) =>
        match.Evidence.Any(evidence => evidence is { Kind: EvidenceKind.DealWord, Field: ArticleField.Title }) ? DealWord
        : match.Evidence.Any(evidence => evidence is { Kind: EvidenceKind.KinWord, Field: ArticleField.Title }) ? "kin of a word"
        : NoWord;

    // The names of the parties aside, which any headline of theirs has.
    private static double Cover(Deal deal, Telling telling)
    {
        var own = DealWording.Of(deal).Meanings;
        var all = telling.Words.Sum(Background.StemIdf);
        return all == 0 ? 0 : telling.Words.Where(own.Contains).Sum(Background.StemIdf) / all;
    }

    // Which words of the file its news are told with.
    private static Sign? Told(Deal deal, DealMatch match, DealHead head)
    {
        var words = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Kind: EvidenceKind.DealWord }).Select(evidence => evidence.Phrase).ToList();
        if (words.Count == 0 || head.Signatures.IsEmpty)
            return null;
        var meanings = words.SelectMany(Tokens.Of).Select(word => Vocabulary.Meaning(word.Word)).ToHashSet();
        var share = head.Signatures.Count(signature => signature.Words.Any(meanings.Contains)) / (head.Signatures.Length + 1.0);
        return new Sign($"word told{Sides.Sided(deal, match)}", $"how often its news are told with “{words[0]}”", share);
    }

    private static Sign? Known(Telling telling, DealHead head, string side)
    {
        var known = telling.Words.Where(word => head.Signatures.Any(signature => signature.Words.Contains(word))).ToList();
        return known.Count == 0
            ? null
            : new Sign($"known words, {side}", $"told of the deal before: {string.Join(", ", known.Take(3))}", known.Sum(Background.StemIdf) / telling.Words.Sum(Background.StemIdf));
    }
}
