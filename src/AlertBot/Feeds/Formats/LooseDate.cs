using System.Globalization;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>Dates whose parts are found by what they look like instead of by place.</summary>
internal static partial class LooseDate
{
    public static DateTimeOffset? Parse(string written)
    {
        var text = Comment().Replace(written, "");
        if (Iso().Match(text) is { Success: true } iso)
            return Build(Number(iso, "year", 0), Number(iso, "month", 1), Number(iso, "day", 1), Time(iso), iso.Groups["zone"].Value);

        return Numeric().Match(text) is { Success: true } numeric ? FromNumbers(numeric) : FromWords(text);
    }

    // With dots the day stands first (de, it). With slashes too, except where the hours of the United States, or a number too high for
    // a month, tell otherwise.
    private static DateTimeOffset? FromNumbers(Match date)
    {
        var (first, second) = (Number(date, "first", 0), Number(date, "next", 0));
        var isMonthFirst = date.Groups["mark"].Value != "." && first <= 12 && (second > 12 || date.Groups["half"].Length > 0);
        return Build(
            Year(date.Groups["year"].Value) ?? 0, isMonthFirst ? first : second, isMonthFirst ? second : first, Time(date), date.Groups["zone"].Value);
    }

    private static DateTimeOffset? FromWords(string text)
    {
        // "00 EST" looks like a day and a month, so the word has to be one.
        var words = DayMonthYear().Matches(text).Concat(MonthDayYear().Matches(text))
            .FirstOrDefault(match => MonthNames.Number(match.Groups["month"].Value) > 0);
        return words is null ? null : FromWords(words, text.Remove(words.Index, words.Length));
    }

    private static DateTimeOffset? FromWords(Match words, string rest)
    {
        var clock = Clock().Match(rest);
        var afterClock = clock.Success ? rest[(clock.Index + clock.Length)..] : "";
        // asctime ("Sun Jan  4 16:29:06 2004") writes the year after the time.
        var year = Year(words.Groups["year"].Value) ?? Year(LastYear().Match(afterClock).Value);
        return year is null ? null : Build(year.Value, MonthNames.Number(words.Groups["month"].Value), Number(words, "day", 1), Time(clock), afterClock);
    }

    // RFC 2822 section 4.3: 00-49 are of this century, 50-999 count from 1900.
    private static int? Year(string digits) => int.TryParse(digits, CultureInfo.InvariantCulture, out var year)
        ? digits.Length >= 4 ? year : digits.Length == 2 && year < 50 ? year + 2000 : year + 1900
        : null;

    private static TimeSpan? Time(Match clock)
    {
        var hour = Number(clock, "hour", 0);
        var half = clock.Groups["half"].Value;
        if (half.Length > 0)
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);

        return FeedDate.Time(hour, Number(clock, "minute", 0), Number(clock, "second", 0));
    }

    private static DateTimeOffset? Build(int year, int month, int day, TimeSpan? time, string zone) =>
        FeedDate.Local(year, month, day, time) is { } local ? FeedDate.At(local, Zone(zone, local)) : null;

    private static TimeSpan Zone(string text, DateTime local)
    {
        if (Offset().Match(text) is { Success: true } offset)
            return (offset.Groups["sign"].Value == "+" ? 1 : -1) * new TimeSpan(Number(offset, "hours", 0), Number(offset, "minutes", 0), 0);
        if (Place().Match(text) is { Success: true } place)
            return TimeZoneNames.OffsetAt(place.Value, local);

        return ZoneName().Match(text) is { Success: true } name ? TimeZoneNames.Offset(name.Value) : TimeSpan.Zero;
    }

    private static int Number(Match match, string group, int otherwise) =>
        int.TryParse(match.Groups[group].Value, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    // W3C-DTF down to the year alone; blanks where a T or nothing should be; ISO 8601's basic form; a weekday before it. What follows a
    // year or month alone has to be a zone, else the number was something different.
    [GeneratedRegex("""
        ^\s*(?:\p{L}+\.?,?\s+)?(?<year>\d{4})(?:
          (?:[-/.:](?<month>\d{1,2})[-/.:](?<day>\d{1,2})|(?<month>\d{2})(?<day>\d{2}))(?!\d)
          (?:[Tt\s,-]+(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[AaPp]\.?[Mm]\b)?)?\s*(?<zone>.*)
        | (?:-?(?<month>\d{2}))?\s*(?<zone>Z|[+-]\d{2}:\d{2})?\s*)$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Iso();

    [GeneratedRegex("""
        ^\D{0,20}?(?<first>\d{1,2})(?<mark>[./])(?<next>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d)
        (?:[\s,-]+(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2}))?\s*(?<half>[AaPp]\.?[Mm]\b)?)?\s*(?<zone>.*)$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Numeric();

    // RFC 822 section 3.4.3: a comment in brackets may stand anywhere ("Nov(ember)"). One at the end often is the zone's name.
    [GeneratedRegex(@"\([^()]*\)(?=.*\S)")]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\s-]+(?:(?:de|of)\s+)?(?<month>\p{L}{3,10})\.?(?:[\s,-]+(?:de\s+)?(?<year>\d{2,4})(?![\d:]))?",
        RegexOptions.ExplicitCapture)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"(?<month>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s+(?<year>\d{4})(?![\d:]))?", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[AaPp]\.?[Mm]\b\.?)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<sign>[+\-\u2212])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Offset();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+/[A-Z][A-Za-z_/]+\b")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b[A-Za-z]{1,5}\b")]
    private static partial Regex ZoneName();

    [GeneratedRegex(@"(?<![\d+-])[12]\d{3}\b")]
    private static partial Regex LastYear();
}
