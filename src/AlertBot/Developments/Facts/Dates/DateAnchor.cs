using System.Globalization;
using System.Text.RegularExpressions;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>What a date without a year is told from: the day of publication, and whether its sentence looks ahead.</summary>
internal readonly partial record struct DateAnchor(DateOnly Published, bool Ahead)
{
    // A day told without its year lies in the past ("on January 5") unless it is just ahead and was never said to be over.
    private const int JustAheadDays = 60;

    // No sentence that is meant to be read is longer; a hostile one must not be read again for each of its dates.
    private const int LongestLead = 300;

    public static DateAnchor For(string text, int index, DateOnly published)
    {
        var lead = text[Math.Max(0, index - LongestLead)..index];
        return new(published, LooksAhead().IsMatch(lead[(lead.LastIndexOfAny(['.', '!', '?', ';', '\n']) + 1)..]));
    }

    public string? DayOf(int month, int day)
    {
        var (from, ahead) = (Published, Ahead);
        var dates = new[] { from.Year - 1, from.Year, from.Year + 1 }.Select(year => Date(year, month, day)).OfType<DateOnly>().ToArray();
        var next = dates.Where(date => date > from).Cast<DateOnly?>().FirstOrDefault();
        var last = dates.Where(date => date <= from).Cast<DateOnly?>().LastOrDefault();
        var chosen = next is { } soon && (ahead ? last != from : soon.DayNumber - from.DayNumber <= JustAheadDays) ? next : last;
        return chosen is { } date ? Day(date) : null;
    }

    public string MonthOf(int month)
    {
        var year = Ahead
            ? Published.Year + (month < Published.Month ? 1 : 0)
            : Published.Year - (month > Published.Month ? 1 : 0);
        return Month(year, month);
    }

    /// <summary>The named weekday on or before publication, or after it where the sentence looks ahead.</summary>
    public string WeekdayOf(DayOfWeek weekday)
    {
        var back = ((int)Published.DayOfWeek - (int)weekday + 7) % 7;
        return Day(Published.AddDays(Ahead && back > 0 ? 7 - back : -back));
    }

    public static string? Day(int year, int month, int day) => Date(year, month, day) is { } date ? Day(date) : null;

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => $"{year:D4}-{month:D2}";

    public static string Month(DateOnly date) => Month(date.Year, date.Month);

    public static string Quarter(DateOnly date) => $"{date.Year:D4}-Q{(date.Month + 2) / 3}";

    public static string Week(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}";
    }

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    [GeneratedRegex(@"\b(will|won['’]t|shall|expect(s|ed)?|set\s+to|scheduled|due|plans?\s+to|upcoming|by|until|till|before|no\s+later\s+than)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LooksAhead();
}
