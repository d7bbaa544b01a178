using System.Globalization;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>
/// What a date that is not complete is told from: the day of publication, whether its sentence looks ahead, and the date told before it.
/// Without a day of publication values stay open, with X for what is not known ("XXXX-05"), as TIMEX3 writes them: unresolved is better than wrong.
/// </summary>
internal readonly record struct DateAnchor(DateOnly? Published, Scan Place, string? Told, int Depth = 0)
{
    // A day told without its year lies in the past ("on January 5") unless it is just ahead and was never said to be over.
    private const int JustAheadDays = 60;

    public bool Ahead => Outlook.IsAhead(Place);

    public string DayOf(int month, int day)
    {
        if (Published is not { } from)
            return $"XXXX-{month:D2}-{day:D2}";
        var ahead = Ahead;
        var dates = new[] { from.Year - 1, from.Year, from.Year + 1 }.Select(year => DateValue.Find(year, month, day)).OfType<DateOnly>().ToArray();
        var next = dates.Where(date => date > from).Cast<DateOnly?>().FirstOrDefault();
        var last = dates.Where(date => date <= from).Cast<DateOnly?>().LastOrDefault();
        var chosen = next is { } soon && (ahead ? last != from : soon.DayNumber - from.DayNumber <= JustAheadDays && !Outlook.IsOver(Place)) ? next : last ?? next;
        return chosen is { } date ? DateValue.Day(date) : $"XXXX-{month:D2}-{day:D2}";
    }

    public string MonthOf(int month)
    {
        if (Published is not { } from)
            return $"XXXX-{month:D2}";
        var year = Ahead ? from.Year + (month < from.Month ? 1 : 0) : from.Year - (month > from.Month ? 1 : 0);
        return DateValue.Month(year, month);
    }

    /// <summary>The named weekday on or before publication, or after it where the sentence looks ahead.</summary>
    public string WeekdayOf(int weekday, bool isOver = false)
    {
        if (Published is not { } from)
            return $"XXXX-WXX-{weekday}";
        var back = (DateValue.Weekday(from) - weekday + 7) % 7;
        return DateValue.Day(from.AddDays(!isOver && Ahead && back > 0 ? 7 - back : -back));
    }

    /// <summary>A quarter (3 months) or half (6) told without its year.</summary>
    public string PartOfYear(char letter, int number, int months)
    {
        if (Published is not { } from)
            return $"XXXX-{letter}{number}";
        var current = (from.Month + months - 1) / months;
        var shift = Ahead ? (number < current ? 1 : 0) : number > current ? -1 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{from.Year + shift:D4}-{letter}{number}");
    }

    public string Shifted(TimeUnit unit, int count) => DateValue.Shift(Published, unit, count);

    /// <summary>The year of publication moved by so many, or open.</summary>
    public string Year(int shift) => Published is { } from && from.Year + shift is >= 1 and <= 9999 ? $"{from.Year + shift:D4}" : "XXXX";

    public string Today => Published is { } from ? DateValue.Day(from) : "XXXX-XX-XX";
}
