using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// Reads the dates that feeds write: RFC 822 and 2822, RFC 3339, W3C-DTF, C's asctime, and careless forms of each. A date without a
/// zone is taken as UTC.
/// </summary>
internal static class FeedDate
{
    // Twice the longest that was seen, a full date with the name of its zone in words.
    private const int MaxLength = 100;

    public static DateTimeOffset? Parse(string? text)
    {
        if (text.AsSpan().Trim() is not { Length: > 0 and <= MaxLength } written)
            return null;

        return UsualDate.Parse(written) ?? LooseDate.Parse(written.ToString());
    }

    /// <summary>The first of the elements that holds a date.</summary>
    public static DateTimeOffset? First(params ReadOnlySpan<FeedElement?> elements)
    {
        foreach (var element in elements)
        {
            if (element is not null && Parse(element.Value) is { } date)
                return date;
        }

        return null;
    }

    public static DateTimeOffset? First(NamedChildren elements)
    {
        foreach (var element in elements)
        {
            if (Parse(element.Value) is { } date)
                return date;
        }

        return null;
    }

    // A leap second (60) becomes the last second before it.
    public static TimeSpan? Time(int hour, int minute, int second) =>
        hour <= 24 && minute <= 59 && second <= 60 ? new TimeSpan(hour, minute, Math.Min(second, 59)) : null;

    public static DateTime? Local(int year, int month, int day, TimeSpan? time) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || time is null
        || (year, month, day) == (9999, 12, 31) && time >= TimeSpan.FromDays(1)
            ? null
            : new DateTime(year, month, day).Add(time.Value);

    public static DateTimeOffset? At(DateTime local, TimeSpan zone)
    {
        var utc = local.Ticks - zone.Ticks;
        return zone.Duration() > TimeSpan.FromHours(14) || utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(utc, TimeSpan.Zero);
    }
}
