using System.Net.Http.Headers;
using AlertBot.DiscordEmulator;

namespace AlertBot.SelfHost.Demo;

/// <summary>
/// Tells the application where its interactions go, as its owner does on Discord's developer page. Discord (and the emulator) take the
/// address only after a signed PING was answered and a forged one refused.
/// </summary>
internal static class InteractionsUrl
{
    public static async Task SetAsync(Emulator discord, Uri url, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = discord.ApiBase };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", discord.BotToken);
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://localhost/alertbot, 0.1)");
        using var answer = await http.PatchAsJsonAsync("applications/@me", new { interactions_endpoint_url = url }, cancellationToken);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"The interactions endpoint was not accepted: {await answer.Content.ReadAsStringAsync(cancellationToken)}");
    }
}
