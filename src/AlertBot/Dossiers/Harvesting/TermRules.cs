namespace AlertBot.Dossiers.Harvesting;

/// <summary>The named ways in which terms are read out of a sentence, and the words that tell what held before.</summary>
internal static class TermRules
{
    private static readonly TermRule[] _all =
    [
        new("licence", RightsTerms.Licence),
        new("exclusivity", RightsTerms.Exclusivity),
        new("revenue share", RevenueTerms.Read),
        new("amount", AmountTerms.Money),
        new("percentage", PercentTerms.Read),
        new("duration", LengthTerms.Duration),
        new("standstill", LengthTerms.Standstill),
        new("closing", LengthTerms.Closing),
    ];

    /// <summary>None out of a hedged sentence, nor out of the part of one that tells the old state.</summary>
    public static IEnumerable<TermFinding> Read(TermSentence sentence) =>
        Hedge.Is(sentence.Text) || Hedge.IsNotAgreed(sentence.Text) ? [] : OfToday(sentence);

    private static IEnumerable<TermFinding> OfToday(TermSentence sentence)
    {
        if (OldState.In(sentence.Text) is not { } old)
            return _all.SelectMany(rule => rule.Read(sentence));
        // "The earlier royalty of 20 percent is replaced by 12 percent": what it is of is told with the old figure only.
        var figure = OldState.IsReplaced(sentence.Text) ? OldState.FigureOf(old) : null;
        var today = new TermSentence(OldState.Without(sentence.Text, old, figure), sentence.Before, sentence.Names, sentence.Published);
        return _all.SelectMany(rule => rule.Read(today)).Select(found => found.Before is null && found.Value is not null ? found with { Before = figure } : found);
    }
}
