using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>Refuses a path whose ids are no snowflakes, in Discord's words.</summary>
internal static class RouteIds
{
    private const string NotAnId = "token";

    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        var errors = new FormErrors();
        foreach (var (name, value) in http.Request.RouteValues.Where(route => route.Key is not NotAnId && Snowflake.Parse(route.Value?.ToString()) is null))
            errors.Add([$"{name}_id"], "NUMBER_TYPE_COERCE", $"Value \"{value}\" is not snowflake.");
        return errors.Any ? errors.Refusal().ExecuteAsync(http) : next(http);
    }
}
