using System.Globalization;
using AlertBot.Developments.Facts.Dates;

namespace AlertBot.Developments.Facts;

/// <summary>A date or period in a text with its TIMEX3 value (ISO-TimeML): "2026-04-27", "2026-04", "2026-Q1", "2032", "P6Y".</summary>
internal sealed record DateFact(int Start, int End, string Text, string Value, TimexType Type = TimexType.Date)
{
    /// <summary>The day, where the value is one or a time of one; null where it is a week, a quarter, open or no date.</summary>
    public DateOnly? Day => Type is TimexType.Date or TimexType.Time && Value.Length >= DayLength
        && DateOnly.TryParseExact(Value.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private const int DayLength = 10;

    /// <summary>START, MID or END for "early", "mid-" and "the end of"; null where the whole is meant.</summary>
    public string? Mod { get; init; }
}
