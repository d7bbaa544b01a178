using System.Globalization;
using System.Net.Http.Headers;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Applications;

/// <summary>One signed POST to the bot's interactions endpoint.</summary>
internal sealed class BotLink(ApplicationKey key, TimeProvider wireTime) : IDisposable
{
    // No redirects: Discord does not follow them here either.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    /// <remarks><c>forge</c>: Sign other bytes than those sent, as Discord does now and then to see whether the bot checks.</remarks>
    public async Task<HttpResponseMessage> PostAsync(Uri endpoint, byte[] body, bool forge, CancellationToken stop)
    {
        var timestamp = wireTime.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.ParseAdd("Discord-Interactions/1.0 (+https://discord.com)");
        request.Headers.Add("X-Signature-Ed25519", key.Sign(forge ? $"{timestamp}0" : timestamp, body));
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
    }

    public static async Task<Form?> ReadAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(stop);
        return await FormBody.ReadAsync(answer.Content.Headers.ContentType?.ToString(), body, stop);
    }

    public void Dispose() => _http.Dispose();
}
