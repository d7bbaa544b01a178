namespace AlertBot.Developments.Facts.Dates;

/// <summary>What an expression of time means: its type, its value and, for "early", "mid-" and "the end of", its modifier.</summary>
internal readonly record struct Timex(TimexType Type, string Value, string? Mod = null)
{
    public static Timex Date(string value) => new(TimexType.Date, value);

    public static Timex Time(string value) => new(TimexType.Time, value);

    public static Timex Duration(string value) => new(TimexType.Duration, value);

    public static Timex Set(string value) => new(TimexType.Set, value);
}
