using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>What the names of a deal's parties say by themselves: how much each is in the news anyway, and whether it is the subject.</summary>
internal static class NameSigns
{
    // Names that are in the news every day have many matters at once.
    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Headline headline)
    {
        var names = NamesOf(match);
        if (names.Count == 0)
            yield break;
        var rarest = Rarest(match)!;
        yield return new($"busy{Sides.Sided(deal, match)}", $"“{rarest.Phrase}” is much in the news", Math.Max(0, Frequency(rarest.Phrase)));
        if (!match.Evidence.Any(evidence => evidence.Kind is EvidenceKind.DealWord or EvidenceKind.KinWord))
            yield return new("busy, no word", "names that are much in the news, and no word of the deal", Math.Max(0, Frequency(rarest.Phrase)));
        if (match.Rule == MatchRules.PartyAndPerson && names.Where(name => name.Kind == EvidenceKind.Person).MaxBy(name => Frequency(name.Phrase)) is { } person)
            yield return new("busy person", $"“{person.Phrase}” is much in the news", Math.Max(0, Frequency(person.Phrase)));
        if (headline.Words.Count > 0 && names.Exists(name => name.Offset == headline.Words[0].Start))
            yield return new("subject", "a party is the subject");
    }

    /// <summary>The one of the names in the headline that is in the news least; null when it names nobody.</summary>
    public static Evidence? Rarest(DealMatch match) => NamesOf(match).MinBy(name => Frequency(name.Phrase));

    /// <summary>How much even the rarest of the names in the headline is in the news; 0 when it names nobody.</summary>
    public static double Busy(DealMatch match) => Rarest(match) is { } rarest ? Math.Max(0, Frequency(rarest.Phrase)) : 0;

    // A product names a side by itself only where the match rests on it.
    private static List<Evidence> NamesOf(DealMatch match) =>
        [.. match.Evidence.Where(evidence => evidence is { Party: not null, Field: ArticleField.Title } && (evidence.Kind != EvidenceKind.Product || match.Rule == MatchRules.ProductAndDealWord))];

    private static double Frequency(string phrase) => Tokens.Of(phrase).Where(word => word.Word.Length > 1).Select(word => Background.Frequency(word.Word)).DefaultIfEmpty(1).Min();
}
