using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>Who may call: a valid User-Agent, and the bot's token unless the path itself carries a token.</summary>
internal static partial class CallerGate
{
    /// <summary>Without it "your request may be blocked" by Cloudflare (reference.mdx, "User Agent"); here it always is.</summary>
    public static Task UserAgentAsync(HttpContext http, RequestDelegate next) =>
        UserAgent().IsMatch(http.Request.Headers.UserAgent.ToString()) ? next(http) : Refusals.BlockedByCloudflare.ExecuteAsync(http);

    public static Task TokenAsync(HttpContext http, RequestDelegate next)
    {
        var token = http.RequestServices.GetRequiredService<World>().Application.BotToken;
        return http.Request.RouteValues.ContainsKey("token") || Same(http.Request.Headers.Authorization.ToString(), $"Bot {token}")
            ? next(http)
            : Refusals.Unauthorized.ExecuteAsync(http);
    }

    private static bool Same(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    [GeneratedRegex(@"^DiscordBot \(\S+, [^)\s]+\)")]
    private static partial Regex UserAgent();
}
