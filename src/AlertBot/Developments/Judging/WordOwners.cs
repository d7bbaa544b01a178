using AlertBot.Deals;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>Whose the words of a deal are by the grammar of a headline: "A's landmark settlement" is A's, "X lawsuit haunts A" and "A's settlement with X" are X's.</summary>
internal static class WordOwners
{
    // "A's landmark $2 billion copyright settlement": so far a possessive reaches.
    private const int OwnReach = 7;
    // "X trade secret lawsuit".
    private const int OtherReach = 2;
    private const int ShortWord = 4;

    private static readonly HashSet<string> _prepositions = ["with", "against", "from", "for", "by", "of", "to", "over"];

    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Headline headline)
    {
        var words = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Kind: EvidenceKind.DealWord or EvidenceKind.KinWord })
            .Select(evidence => (evidence.Phrase, Span: Span(headline, evidence))).Where(word => word.Span.First >= 0).ToList();
        var others = words.Select(word => Another(headline, word.Span)).OfType<Name>().ToList();
        if (others.Count > 0)
            yield return new($"{(others.Count == words.Count ? "words" : "a word")} of another{Sides.Sided(deal, match)}", $"“{words[0].Phrase}” is {others[0].Text}’s");
        if (Own(match, headline) is { } own)
            yield return new($"own word{Sides.Sided(deal, match)}", $"“{own.Phrase}” is a party’s own");
    }

    // (-1, -1) where no word begins: a match may wait while its article's headline is edited.
    private static (int First, int Next) Span(Headline headline, Evidence evidence)
    {
        var first = headline.Words.FindIndex(word => word.Start == evidence.Offset);
        return first < 0 ? (first, first) : (first, first + Tokens.Of(evidence.Phrase).Count);
    }

    // The name of somebody whom the deal does not have, right before the word or joined to it by a preposition.
    private static Name? Another(Headline headline, (int First, int Next) word)
    {
        if (headline.Names.Any(name => name.First <= word.First && word.First < name.Next))
            return null;
        var before = headline.Names.LastOrDefault(name => name.Next <= word.First && name.Next >= word.First - OtherReach);
        if (before is { Text: not null, IsOwn: false } && headline.Words[before.Next..word.First].TrueForAll(between => !between.Break && between.Word.Length >= ShortWord))
            return before;
        return word.Next < headline.Words.Count && _prepositions.Contains(headline.Words[word.Next].Word)
            && headline.Names.FirstOrDefault(name => name.First == word.Next + 1) is { Text: not null, IsOwn: false } after ? after : null;
    }

    private static Evidence? Own(DealMatch match, Headline headline)
    {
        foreach (var party in match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }))
        {
            var next = Span(headline, party).Next;
            if (next < 1 || next >= headline.Words.Count || !headline.IsPossessive(next - 1))
                continue;
            if (match.Evidence.FirstOrDefault(word => word is { Field: ArticleField.Title, Kind: EvidenceKind.DealWord } && Span(headline, word).First is var at && at >= next && at < next + OwnReach) is { } own)
                return own;
        }

        return null;
    }
}
