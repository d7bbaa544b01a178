using System.Collections.Immutable;

namespace AlertBot.Feeds;

/// <summary>What a document itself says about when to ask again.</summary>
/// <param name="Ttl">How long it may be kept: RSS 2.0's ttl, or the RSS syndication module's period over its frequency.</param>
/// <param name="SkipHours">Hours of the day in GMT, 0 to 23, in which nothing new comes (RSS 2.0 skipHours).</param>
/// <param name="SkipDays">Days in GMT on which nothing new comes (RSS 2.0 skipDays).</param>
internal sealed record FeedHints(TimeSpan? Ttl, ImmutableArray<int> SkipHours, ImmutableArray<DayOfWeek> SkipDays)
{
    public static readonly FeedHints None = new(null, [], []);

    /// <summary>The first hour from <paramref name="due"/> on that is not to be skipped, but no later than <paramref name="latest"/>.</summary>
    public DateTimeOffset Unskipped(DateTimeOffset due, DateTimeOffset latest)
    {
        var time = due.ToUniversalTime();
        while (time < latest && (SkipDays.Contains(time.DayOfWeek) || SkipHours.Contains(time.Hour)))
            time = time.AddTicks(TimeSpan.TicksPerHour - (time.Ticks % TimeSpan.TicksPerHour));

        return time < latest ? time : latest;
    }
}
