using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace AlertBot.SelfHost;

/// <summary>
/// Whether the desk polls, not only whether HTTP answers: unhealthy when the last sweep is two intervals and ten seconds old.
/// </summary>
internal static class Health
{
    public static JsonHttpResult<Report> Answer(Heartbeat heartbeat, IOptions<DeskOptions> options, TimeProvider time)
    {
        var report = Judge(heartbeat.LastSweep, options.Value.SweepEvery, time.GetUtcNow());
        return TypedResults.Json(report, statusCode: report.Healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    public static Report Judge(DateTimeOffset? lastSweep, TimeSpan interval, DateTimeOffset now)
    {
        if (lastSweep is not { } swept)
            return new Report(false, null, "has not swept yet");

        var late = now - swept > (interval * 2) + TimeSpan.FromSeconds(10);
        return new Report(!late, swept, late ? $"has not swept since {swept:u}" : "sweeping");
    }

    internal sealed record Report(bool Healthy, DateTimeOffset? LastSweep, string Detail);
}
