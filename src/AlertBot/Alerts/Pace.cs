using System.Collections.Immutable;

namespace AlertBot.Alerts;

/// <summary>The alerts that a channel was told in the last hour.</summary>
internal sealed record Pace(ImmutableArray<Pace.Told> Alerts)
{
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);

    public static readonly Pace Empty = new([]);

    /// <summary>
    /// With a place for this alert; one that has its place keeps it, from now on, since it is sent now at the earliest. Or, when there is none, the time at
    /// which the next place comes free: the same for all that come until then, so that one digest tells them.
    /// </summary>
    public (Pace After, DateTimeOffset? Full) With(AlertId alert, int most, DateTimeOffset now)
    {
        var recent = Recent(now);
        if (recent.Any(told => told.Alert == alert))
            return (new Pace(recent.RemoveAll(told => told.Alert == alert).Add(new Told(alert, now))), null);

        return FullUntil(most, now) is { } full ? (this, full) : (new Pace(recent.Add(new Told(alert, now))), null);
    }

    /// <summary>Null while there is a place.</summary>
    public DateTimeOffset? FullUntil(int most, DateTimeOffset now) =>
        Recent(now) is var recent && recent.Length >= most ? recent.OrderBy(told => told.At).ElementAt(recent.Length - most).At + _hour : null;

    public static string Reason(int most) => $"the channel gets at most {most} alerts an hour";

    private ImmutableArray<Told> Recent(DateTimeOffset now) => Alerts.RemoveAll(told => told.At + _hour <= now);

    internal sealed record Told(AlertId Alert, DateTimeOffset At);
}
