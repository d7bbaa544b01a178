namespace AlertBot.Dossiers;

/// <summary>A date as exactly as it was told: TIMEX3 values "2026", "2026-04" or "2026-04-27" (ISO-TimeML).</summary>
internal readonly record struct EventDate(string Value) : IComparable<EventDate>
{
    public int CompareTo(EventDate other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(EventDate left, EventDate right) => left.CompareTo(right) < 0;

    public static bool operator >(EventDate left, EventDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(EventDate left, EventDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EventDate left, EventDate right) => left.CompareTo(right) >= 0;
}
