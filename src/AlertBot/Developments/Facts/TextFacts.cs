using AlertBot.Developments.Facts.Lexing;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Facts;

/// <summary>Everything that a text says in figures, dates and parties.</summary>
internal sealed record TextFacts(
    DevelopmentKind Kind,
    double Confidence,
    IReadOnlyList<PartyFact> Parties,
    IReadOnlyList<DateFact> Dates,
    IReadOnlyList<DateRange> Ranges,
    IReadOnlyList<Money> Money,
    IReadOnlyList<Percent> Percents)
{
    // The first line is the headline; what else tells the kind stands in the first paragraphs.
    private const int LongestTitle = 300;
    private const int LongestLead = 2000;

    public static TextFacts Read(string text, DateTimeOffset? published)
    {
        var source = new LexedText(text);
        var dates = DateReader.Read(source, published);
        var (kind, confidence) = KindOf(text);
        return new TextFacts(kind, confidence, PartyReader.Read(source), dates, [.. DateRangeReader.Read(text, dates, published)], MoneyReader.Read(source), PercentReader.Read(source));
    }

    private static (DevelopmentKind Kind, double Confidence) KindOf(string text)
    {
        var start = text.AsSpan().TrimStart();
        var end = start.IndexOf('\n');
        var title = end is >= 0 and <= LongestTitle ? start[..end] : start[..Math.Min(start.Length, LongestTitle)];
        var rest = start[title.Length..];
        var (kind, confidence, _) = KindReader.Read(title.ToString(), null, rest[..Math.Min(rest.Length, LongestLead)].ToString());
        return (kind, confidence);
    }
}
