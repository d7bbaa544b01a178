using System.Collections.Immutable;

namespace AlertBot.Alerts;

/// <summary>The alerts that a channel was told in the last hour.</summary>
internal sealed record Pace(ImmutableArray<Pace.Told> Alerts)
{
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);

    public static readonly Pace Empty = new([]);

    /// <summary>
    /// With a place for this alert, which one that has its place keeps; or, when there is none, the time at which the next place comes free:
    /// the same for all that come until then, so that one digest tells them.
    /// </summary>
    public (Pace After, DateTimeOffset? Full) With(AlertId alert, int most, DateTimeOffset now)
    {
        var recent = Alerts.RemoveAll(told => told.At + _hour <= now);
        if (recent.Any(told => told.Alert == alert))
            return (this, null);
        if (recent.Length >= most)
            return (this, recent.OrderBy(told => told.At).ElementAt(recent.Length - most).At + _hour);

        return (new Pace(recent.Add(new Told(alert, now))), null);
    }

    internal sealed record Told(AlertId Alert, DateTimeOffset At);
}
