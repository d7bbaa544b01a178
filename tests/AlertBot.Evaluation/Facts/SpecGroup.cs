namespace AlertBot.Evaluation.Facts;

/// <summary>A file of cases, and what it takes to pass one of them.</summary>
internal sealed record SpecGroup(string Name, string File, Func<SpecCase, bool> Passes)
{
    /// <summary>
    /// Dates are those groups that hold what a news text tells: days (Date), months to decades and ranges (DatePeriod), lengths (Duration), each as
    /// span (Extractor) and as value (Parser), whole files without picking. Left out are clock times and time zones, recurring appointments (Set), holidays,
    /// and the Merged and Model files, which run the same forms through calendar, task and assistant modes.
    /// </summary>
    public static readonly SpecGroup[] All =
    [
        new("currency", "NumberWithUnit/English/CurrencyModel", SpecTests.Currency),
        new("percent", "Number/English/PercentModel", SpecTests.Percent),
        new("date spans", "DateTime/English/DateExtractor", SpecTests.Date),
        new("date values", "DateTime/English/DateParser", SpecTests.Date),
        new("period spans", "DateTime/English/DatePeriodExtractor", SpecTests.Period),
        new("period values", "DateTime/English/DatePeriodParser", SpecTests.Period),
        new("duration spans", "DateTime/English/DurationExtractor", SpecTests.Duration),
        new("duration values", "DateTime/English/DurationParser", SpecTests.Duration),
    ];

    public bool IsOfDates => File.StartsWith("DateTime", StringComparison.Ordinal);
}
