using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>A channel's hints on when to ask: RSS 2.0's ttl, skipHours and skipDays, and the syndication module (web.resource.org/rss/1.0/modules/syndication).</summary>
internal static class RssHints
{
    public static FeedHints Of(XElement channel) => new(Ttl(channel) ?? Period(channel), Hours(channel), Days(channel));

    private static TimeSpan? Ttl(XElement channel) =>
        Number(channel.Core("ttl").FirstOrDefault()) is { } minutes and > 0 and < 1_000_000 ? TimeSpan.FromMinutes(minutes) : null;

    private static TimeSpan? Period(XElement channel)
    {
        var period = channel.Extension("sy", "updatePeriod")?.Value.Trim().ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" => TimeSpan.FromDays(7),
            "monthly" => TimeSpan.FromDays(30),
            "yearly" => TimeSpan.FromDays(365),
            _ => (TimeSpan?)null
        };
        return period / Math.Max(1, Number(channel.Extension("sy", "updateFrequency")) ?? 1);
    }

    // Netscape's hours run from 1 to 24, UserLand's from 0 to 23; 24 and 0 are the same hour.
    private static ImmutableArray<int> Hours(XElement channel) =>
    [
        .. channel.Core("skipHours").SelectMany(list => list.Core("hour")).Select(Number).OfType<int>()
            .Where(hour => hour is >= 0 and <= 24).Select(hour => hour % 24).Distinct().Order()
    ];

    private static ImmutableArray<DayOfWeek> Days(XElement channel) =>
    [
        .. channel.Core("skipDays").SelectMany(list => list.Core("day")).Select(day => day.Value.Trim())
            .Where(day => day.Length > 5).Select(day => Enum.TryParse<DayOfWeek>(day, ignoreCase: true, out var known) ? known : (DayOfWeek?)null)
            .OfType<DayOfWeek>().Distinct().Order()
    ];

    private static int? Number(XElement? element) =>
        int.TryParse(element?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
