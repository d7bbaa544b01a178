using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>A channel's hints on when to ask: RSS 2.0's ttl, skipHours and skipDays, and the syndication module (web.resource.org/rss/1.0/modules/syndication).</summary>
internal static class RssHints
{
    public static FeedHints Of(FeedElement channel) => new(Ttl(channel) ?? Period(channel), Hours(channel), Days(channel));

    private static TimeSpan? Ttl(FeedElement channel) =>
        Number(channel.Core("ttl")) is { } minutes and > 0 and < 1_000_000 ? TimeSpan.FromMinutes(minutes) : null;

    private static TimeSpan? Period(FeedElement channel)
    {
        var period = channel.Extension(Vocabulary.Syndication, "updatePeriod")?.Value.Trim().ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" => TimeSpan.FromDays(7),
            "monthly" => TimeSpan.FromDays(30),
            "yearly" => TimeSpan.FromDays(365),
            _ => (TimeSpan?)null
        };
        return period / Math.Max(1, Number(channel.Extension(Vocabulary.Syndication, "updateFrequency")) ?? 1);
    }

    // Netscape's hours run from 1 to 24, UserLand's from 0 to 23; 24 and 0 are the same hour.
    private static ImmutableArray<int> Hours(FeedElement channel)
    {
        var hours = new SortedSet<int>();
        foreach (var hour in Children(channel.Core("skipHours"), "hour"))
        {
            if (Number(hour) is { } number and >= 0 and <= 24)
                hours.Add(number % 24);
        }

        return [.. hours];
    }

    private static ImmutableArray<DayOfWeek> Days(FeedElement channel)
    {
        var days = new SortedSet<DayOfWeek>();
        foreach (var day in Children(channel.Core("skipDays"), "day"))
        {
            // Not a number, which would be taken for a day as well.
            if (day.Value.Trim() is { Length: > 5 } name && Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var known))
                days.Add(known);
        }

        return [.. days];
    }

    private static List<FeedElement> Children(FeedElement? list, string name)
    {
        var children = new List<FeedElement>();
        if (list is null)
            return children;

        foreach (var child in list.AllCore(name))
            children.Add(child);
        return children;
    }

    private static int? Number(FeedElement? element) =>
        int.TryParse(element?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
