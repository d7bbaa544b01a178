using AlertBot.Deals;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>Whether the deal, or a side of it, is only the background of what a headline tells: "… after the merger", "A's other company sues …".</summary>
internal static class BackgroundSigns
{
    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Headline headline)
    {
        var names = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).GroupBy(evidence => evidence.Party).ToList();
        if (BackgroundReader.Start(headline.Words) is var (at, cue))
        {
            if (names.Count > 1 && names.Exists(party => party.All(evidence => evidence.Offset > at)))
                yield return new("background", $"one side only in the background (“{cue}”)");
            var words = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Kind: EvidenceKind.DealWord }).ToList();
            if (cue is not ("who" or "that") && words.Count > 0 && words.TrueForAll(word => word.Offset > at))
                yield return new($"word in the background{Sides.Sided(deal, match)}", $"a word of the deal only in the background (“{cue}”)");
        }

        if (Owned(match, headline) is { } owned)
            yield return new("owner of another", $"it is {owned}’s matter");
    }

    // "Musk's Neuralink", "Google's Waymo": what the owned does is mostly no matter of the owner's.
    private static string? Owned(DealMatch match, Headline headline)
    {
        foreach (var own in match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Kind: EvidenceKind.Name or EvidenceKind.Person }))
        {
            var next = headline.Words.FindIndex(word => word.Start == own.Offset) + Tokens.Of(own.Phrase).Count;
            if (next > 0 && next < headline.Words.Count && headline.IsPossessive(next - 1) && headline.Others.FirstOrDefault(name => name.First == next) is { Text: { } owned })
                return owned;
        }

        return null;
    }
}
