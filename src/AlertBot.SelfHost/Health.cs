using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace AlertBot.SelfHost;

/// <summary><c>GET /health</c>: 503 when polling has stopped, though HTTP answers.</summary>
internal static class Health
{
    public static async Task<JsonHttpResult<DeskHealth>> AnswerAsync(
        Heartbeat heartbeat, IOptions<DeskOptions> options, TimeProvider time, CancellationToken cancellationToken)
    {
        var health = DeskHealth.Judge(await heartbeat.PulseAsync(cancellationToken), options.Value.SweepEvery, time.GetUtcNow());
        return TypedResults.Json(health, statusCode: health.Healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
