using NodaTime;
using NodaTime.TimeZones;

namespace AlertBot.Alerts;

/// <summary>Times on a wall clock as instants, by the IANA time zones that NodaTime brings along: a bare container has none of its own.</summary>
internal static class TimeZones
{
    // A time that the clock skips is the moment at which it does; of a time that it shows twice, the one or the other.
    private static readonly ZoneLocalMappingResolver _first = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);
    private static readonly ZoneLocalMappingResolver _last = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    public static IReadOnlyList<string> All { get; } = [.. DateTimeZoneProviders.Tzdb.Ids];

    /// <summary>The zone's name as it is written, whatever the case it was typed in; null when there is no such zone.</summary>
    public static string? Find(string name) => All.FirstOrDefault(zone => zone.Equals(name.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase));

    /// <summary>"berlin" is in Europe/Berlin.</summary>
    public static IEnumerable<string> Near(string name) => All.Where(zone => zone.Contains(name.Trim().Replace(' ', '_'), StringComparison.OrdinalIgnoreCase));

    public static DateOnly DateOf(DateTimeOffset time, string zone) =>
        Instant.FromDateTimeOffset(time).InZone(Zone(zone)).Date.ToDateOnly();

    /// <summary>When the clock of the zone first shows that time on that day.</summary>
    public static DateTimeOffset First(DateOnly date, TimeOnly time, string zone) => At(date, time, zone, _first);

    /// <summary>When it shows it last.</summary>
    public static DateTimeOffset Last(DateOnly date, TimeOnly time, string zone) => At(date, time, zone, _last);

    private static DateTimeOffset At(DateOnly date, TimeOnly time, string zone, ZoneLocalMappingResolver resolver) =>
        Zone(zone).ResolveLocal(LocalDate.FromDateOnly(date) + LocalTime.FromTimeOnly(time), resolver).ToInstant().ToDateTimeOffset();

    // A zone is validated when it is set; one that a later edition of the data drops must not stop a channel.
    private static DateTimeZone Zone(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) ?? DateTimeZone.Utc;
}
