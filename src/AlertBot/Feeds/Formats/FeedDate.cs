using System.Globalization;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// Reads the dates that feeds write: RFC 822 and 2822, RFC 3339, W3C-DTF, C's asctime, and careless forms of each. Parts are found by
/// what they look like instead of by place. A date without a zone is taken as UTC.
/// </summary>
internal static partial class FeedDate
{
    public static DateTimeOffset? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100)
            return null;

        var date = Iso().Match(text) is { Success: true } iso ? FromIso(iso) : FromWords(text);
        return date?.ToUniversalTime();
    }

    private static DateTimeOffset? FromIso(Match iso) => Build(
        Number(iso, "year", 0), Number(iso, "month", 1), Number(iso, "day", 1), Time(iso), Zone(iso.Groups["zone"].Value));

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
        var year = YearOf(words, rest, clock);
        var zone = clock.Success ? Zone(rest[(clock.Index + clock.Length)..]) : TimeSpan.Zero;
        return year is null ? null : Build(year.Value, MonthNames.Number(words.Groups["month"].Value), Number(words, "day", 1), Time(clock), zone);
    }

    // asctime ("Sun Jan  4 16:29:06 2004") writes the year after the time.
    private static int? YearOf(Match words, string rest, Match clock)
    {
        var digits = words.Groups["year"].Value;
        if (digits.Length == 0 && clock.Success)
            digits = LastYear().Match(rest, clock.Index + clock.Length).Value;

        // RFC 2822 section 4.3: 00-49 are of this century, 50-999 count from 1900.
        return int.TryParse(digits, CultureInfo.InvariantCulture, out var year)
            ? digits.Length >= 4 ? year : digits.Length == 2 && year < 50 ? year + 2000 : year + 1900
            : null;
    }

    private static TimeSpan Time(Match clock)
    {
        var hour = Number(clock, "hour", 0);
        var half = clock.Groups["half"].Value;
        if (half.Length > 0)
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);

        // A leap second (60) becomes the last second before it.
        return new TimeSpan(hour, Number(clock, "minute", 0), Math.Min(Number(clock, "second", 0), 59));
    }

    private static TimeSpan Zone(string text)
    {
        if (Offset().Match(text) is { Success: true } offset)
            return (offset.Groups["sign"].Value == "+" ? 1 : -1) * new TimeSpan(Number(offset, "hours", 0), Number(offset, "minutes", 0), 0);

        return ZoneName().Match(text) is { Success: true } name ? TimeZoneNames.Offset(name.Value) : TimeSpan.Zero;
    }

    private static DateTimeOffset? Build(int year, int month, int day, TimeSpan time, TimeSpan zone)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || time > TimeSpan.FromDays(1) || zone.Duration() > TimeSpan.FromHours(14))
        {
            return null;
        }

        var local = new DateTime(year, month, day).Ticks + time.Ticks;
        var utc = local - zone.Ticks;
        return utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(utc, TimeSpan.Zero);
    }

    private static int Number(Match match, string group, int otherwise) =>
        int.TryParse(match.Groups[group].Value, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    // W3C-DTF down to the year alone; blanks where a T or nothing should be; ISO 8601's basic form.
    [GeneratedRegex("""
        ^\s*(?<year>\d{4})(?:[-/.:](?<month>\d{1,2})[-/.:](?<day>\d{1,2})|(?<month>\d{2})(?<day>\d{2})|-?(?<month>\d{2}))?(?!\d)
        (?:[Tt\s,]+(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[AaPp]\.?[Mm]\b)?)?\s*(?<zone>.*)$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:de\s+)?(?<month>\p{L}{3,10})\.?(?:[\s,-]+(?:de\s+)?(?<year>\d{2,4})(?![\d:]))?", RegexOptions.ExplicitCapture)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"(?<month>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s+(?<year>\d{4})(?![\d:]))?", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[AaPp]\.?[Mm]\b\.?)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<sign>[+\-\u2212])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Offset();

    [GeneratedRegex(@"\b[A-Za-z]{1,5}\b")]
    private static partial Regex ZoneName();

    [GeneratedRegex(@"\b\d{4}\b")]
    private static partial Regex LastYear();
}
