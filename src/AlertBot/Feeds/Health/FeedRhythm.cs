using System.Collections.Immutable;

namespace AlertBot.Feeds.Health;

/// <summary>
/// How long a feed is used to keep silent: the longest silence that ended on each of the last days on which it spoke. Days and not items, so
/// that a lively feed's nights and weekends are not forgotten after an hour of news, and a weekly feed's week is known as well.
/// </summary>
internal static class FeedRhythm
{
    // Three working weeks of a daily feed with their weekends, four to five months of a weekly one.
    private const int Days = 21;

    // Fewer silences tell nothing.
    private const int FewestDays = 3;

    // Half as long again as the longest of them: a bank holiday beside a weekend is within it.
    private const double Longer = 1.5;

    // A quiet feed is asked once an hour (PollSchedule), so that a shorter silence may be our own.
    private static readonly TimeSpan _least = TimeSpan.FromHours(1);

    /// <summary>The silences after news came; on the first poll the items' own dates tell of the time before.</summary>
    public static ImmutableArray<Silence> After(ImmutableArray<Silence> known, DateTimeOffset? lastNews, IReadOnlyList<FeedItem> news, DateTimeOffset now)
    {
        if (news.Count == 0)
            return known;

        IEnumerable<DateTimeOffset> times = lastNews is { } last ? [last, now] : news.Select(item => item.Published).OfType<DateTimeOffset>().Where(time => time <= now).Order();
        return [.. known.Concat(Between([.. times]))
            .GroupBy(silence => silence.Day)
            .OrderByDescending(day => day.Key)
            .Take(Days)
            .Select(day => day.MaxBy(silence => silence.Length)!)];
    }

    /// <summary>The silence from which on a feed is quieter than it ever was; null while too little is known of it.</summary>
    public static TimeSpan? Unusual(ImmutableArray<Silence> silences) =>
        silences.Length < FewestDays ? null : silences.Max(silence => silence.Length) * Longer is var unusual && unusual > _least ? unusual : _least;

    private static IEnumerable<Silence> Between(DateTimeOffset[] times) =>
        times.Zip(times.Skip(1), static (earlier, later) => new Silence(DateOnly.FromDateTime(later.UtcDateTime), later - earlier));
}
