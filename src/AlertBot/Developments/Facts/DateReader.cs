using AlertBot.Developments.Facts.Dates;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts;

/// <summary>
/// Dates and periods as a news text tells them, with the TIMEX3 value anchored to the day of publication and no more precise than told.
/// Each form is one rule; from left to right, the longest text wins.
/// </summary>
internal static class DateReader
{
    public static IReadOnlyList<DateFact> Read(string text, DateTimeOffset? published) => Read(new LexedText(text), published);

    public static IReadOnlyList<DateFact> Read(LexedText source, DateTimeOffset? published)
    {
        var facts = new List<DateFact>();
        var day = published is { } time ? DateOnly.FromDateTime(time.DateTime) : (DateOnly?)null;
        string? told = null;
        for (var scan = new Scan(source, 0); !scan.AtEnd;)
        {
            var start = scan.At;
            if (DateRules.Longest(ref scan, new DateAnchor(day, scan, told)) is not { } match)
            {
                scan.At = start + 1;
                continue;
            }

            facts.Add(Fact(source, start, match.FirstEnd > 0 ? match.FirstEnd : scan.At, match.First));
            if (match.Second is { } second)
                facts.Add(Fact(source, match.SecondStart, scan.At, second));
            told = facts.FindLast(fact => fact.Type is TimexType.Date or TimexType.Time)?.Value is { } value && char.IsAsciiDigit(value[0]) ? value.Split('T')[0] : told;
        }

        return facts;
    }

    private static DateFact Fact(LexedText source, int from, int to, Timex timex)
    {
        var (start, end) = (source[from].Start, source[to - 1].End);
        return new DateFact(start, end, source.Text[start..end], timex.Value, timex.Type) { Mod = timex.Mod };
    }
}
