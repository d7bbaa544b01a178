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
        Hedge.Is(sentence.Text) || Hedge.IsNotAgreed(sentence.Text) ? [] : _all.SelectMany(rule => rule.Read(WithoutOldState(sentence)));

    private static TermSentence WithoutOldState(TermSentence sentence) => OldState.In(sentence.Text) is { } old
        ? new(sentence.Text.Replace(old, "", StringComparison.Ordinal), sentence.Before, sentence.Names, sentence.Published)
        : sentence;
}
