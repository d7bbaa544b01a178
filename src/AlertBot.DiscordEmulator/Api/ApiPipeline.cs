using AlertBot.DiscordEmulator.Faults;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>
/// What every call of the API goes through, in this order:
/// log → faults → User-Agent → token → rate limit → known route → ids → form → endpoint.
/// </summary>
internal static class ApiPipeline
{
    public static void UseApiPipeline(this WebApplication app) =>
        app.UseWhen(http => http.Request.Path.StartsWithSegments(ApiRoutes.Prefix, StringComparison.Ordinal), Build);

    private static void Build(IApplicationBuilder api)
    {
        var services = api.ApplicationServices;
        api.Use(services.GetRequiredService<RequestLog>().RecordAsync);
        api.Use(services.GetRequiredService<FaultBoard>().ApplyAsync);
        api.Use(CallerGate.UserAgentAsync);
        api.Use(CallerGate.TokenAsync);
        api.Use(services.GetRequiredService<RateLimitGate>().CheckAsync);
        api.Use(KnownRouteAsync);
        api.Use(RouteIds.CheckAsync);
        api.Use(FormGate.ReadAsync);
    }

    private static Task KnownRouteAsync(HttpContext http, RequestDelegate next) => http.GetEndpoint() switch
    {
        null => Refusals.NotFound.ExecuteAsync(http),
        RouteEndpoint => next(http),
        // The router answers a known path with an unknown method by an endpoint of its own.
        _ => Refusals.MethodNotAllowed.ExecuteAsync(http),
    };
}
