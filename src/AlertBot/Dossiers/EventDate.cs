using System.Globalization;

namespace AlertBot.Dossiers;

/// <summary>
/// A date as exactly as it was told: TIMEX3 values "2026", "2026-Q2", "2026-H1", "2026-04", "2026-W17" or "2026-04-27" (ISO-TimeML).
/// In order of the first day that it may be; the less exact one first.
/// </summary>
internal readonly record struct EventDate(string Value) : IComparable<EventDate>
{
    public static EventDate Of(DateTimeOffset time) => new(time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>True when both may be the same day, give or take <paramref name="days"/>.</summary>
    public bool MayBe(EventDate other, int days = 0)
    {
        var (mine, its) = (EventSpan.Of(Value), EventSpan.Of(other.Value));
        return mine.First.AddDays(-days) <= its.Last && its.First <= mine.Last.AddDays(days);
    }

    public bool IsMoreExactThan(EventDate other) => EventSpan.Of(Value).Days < EventSpan.Of(other.Value).Days;

    public int CompareTo(EventDate other)
    {
        var (mine, its) = (EventSpan.Of(Value), EventSpan.Of(other.Value));
        var byFirst = mine.First.CompareTo(its.First);
        return byFirst != 0 ? byFirst : its.Days.CompareTo(mine.Days);
    }

    public override string ToString() => Value;

    public static bool operator <(EventDate left, EventDate right) => left.CompareTo(right) < 0;

    public static bool operator >(EventDate left, EventDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(EventDate left, EventDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EventDate left, EventDate right) => left.CompareTo(right) >= 0;
}
