using System.Globalization;

namespace AlertBot.Alerts;

/// <summary>
/// The time of each day in which a channel is left in peace. It begins when the clock first shows <paramref name="From"/> and ends when it last
/// shows <paramref name="To"/>: on the night on which clocks are put back, nobody is woken in an hour that comes twice.
/// </summary>
/// <param name="Zone">An IANA time zone.</param>
internal sealed record QuietHours(TimeOnly From, TimeOnly To, string Zone)
{
    /// <summary>Null when it is not quiet now; otherwise when it ends.</summary>
    public DateTimeOffset? EndOf(DateTimeOffset now)
    {
        var today = TimeZones.DateOf(now, Zone);
        // One that began yesterday may still last, and where clocks were put back over midnight even one of tomorrow's date may have begun.
        for (var day = today.AddDays(-1); day <= today.AddDays(1); day = day.AddDays(1))
        {
            if (Beginning(day) <= now && now < Ending(day))
                return Ending(day);
        }

        return null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH\\:mm} to {To:HH\\:mm} ({Zone})");

    private DateTimeOffset Beginning(DateOnly day) => TimeZones.First(day, From, Zone);

    private DateTimeOffset Ending(DateOnly day) => TimeZones.Last(From < To ? day : day.AddDays(1), To, Zone);
}
