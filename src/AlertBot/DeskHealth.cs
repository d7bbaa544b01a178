using System.Globalization;

namespace AlertBot;

/// <summary>Whether the desk polls, not only whether HTTP answers. A pure judgement over its <see cref="Pulse"/>.</summary>
internal sealed record DeskHealth(bool Healthy, DateTimeOffset? LastSweep, DateTimeOffset? LastPoll, string Detail)
{
    // Unhealthy before the second interval is over, also for who asks for a remembered pulse; a sweep that takes half a minute is not late.
    private const double Patience = 1.75;

    // Beats are written once a minute at most (Heartbeat), so another instance knows no better than that.
    private static readonly TimeSpan _written = TimeSpan.FromMinutes(1);

    public static DeskHealth Judge(Pulse pulse, TimeSpan interval, DateTimeOffset now)
    {
        var patience = (pulse.IsOwn || interval > _written ? interval : _written) * Patience;
        if (pulse.LastSweep is not { } swept)
            return Of(false, "has not swept yet");
        if (now - swept > patience)
            return Of(false, $"has not swept since {Time(swept)}: nothing queues the feeds that are due");
        if (pulse.EarliestDue is not { } due)
            return Of(true, "sweeping; there is no feed to poll yet");

        if (now - pulse.LastPoll <= patience)
            return Of(true, "polling");
        if (now - due > patience)
            return Of(false, $"a feed is due since {Time(due)}, but no poll has ended {Since(pulse.LastPoll)}");

        return pulse.LastTrouble is { } trouble && !(pulse.LastPoll >= trouble)
            ? Of(false, $"polls fail at this end, the last at {Time(trouble)}, and none has ended {Since(pulse.LastPoll)}: the log says why")
            : Of(true, "polling");

        DeskHealth Of(bool healthy, string detail) => new(healthy, pulse.LastSweep, pulse.LastPoll, detail);
    }

    private static string Since(DateTimeOffset? time) => time is { } known ? $"well since {Time(known)}" : "well yet";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("u", CultureInfo.InvariantCulture);
}
