
namespace AlertBot.Simulation;

/// <summary>An instance's way to Discord, in place of a socket.</summary>
internal sealed class DiscordLine(Instance instance, SimulatedDiscord discord, Gate gate, Weather weather) : HttpMessageHandler
{
    // Discord:Timeout is 10 s by default. HttpClient counts it on the real clock; here it is counted on the virtual one.
    private static readonly Patience _patience = new(
        TimeSpan.FromSeconds(10), static () => new TaskCanceledException("The request was canceled due to HttpClient.Timeout.", new TimeoutException()));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (method, address) = (request.Method, request.RequestUri!);
        var asBot = request.Headers.Authorization is { Scheme: "Bot", Parameter: SimulatedDiscord.Token };
        var body = Body(request);
        return gate.PassAsync(
            instance,
            () => $"discord {method} {address.PathAndQuery}",
            () => discord.Answer(method, address, asBot, body).ToResponse(),
            Mishap(),
            _patience,
            cancellationToken);
    }

    public static byte[] Body(HttpRequestMessage request)
    {
        if (request.Content is null)
            return [];

        using var bytes = new MemoryStream();
        request.Content.ReadAsStream().CopyTo(bytes);
        return bytes.ToArray();
    }

    private Mishap<HttpResponseMessage>? Mishap() => !weather.Strikes(weather.Discord) ? null : weather.Dice.Below(9) switch
    {
        0 => Mishap<HttpResponseMessage>.Before("no connection to Discord", Reset),
        1 => Mishap<HttpResponseMessage>.After("Discord did it, connection reset", Reset),
        2 => Mishap<HttpResponseMessage>.Slow("slow way to Discord", weather.Dice.Seconds(5, 20), TimeSpan.Zero),
        3 => Mishap<HttpResponseMessage>.Slow("slow answer from Discord", TimeSpan.Zero, weather.Dice.Seconds(5, 30)),
        4 => Mishap<HttpResponseMessage>.Instead("Discord fails", () => Page(weather.Dice.OneOf(500, 502, 503, 504))),
        5 => new Mishap<HttpResponseMessage>("Discord did it and says 502", effect => Done(effect, static _ => Page(502))),
        6 => new Mishap<HttpResponseMessage>("Discord did it, answer cut", effect => Done(effect, Cut)),
        7 => Mishap<HttpResponseMessage>.Instead("Discord limits", () => Limited().ToResponse()),
        _ => Mishap<HttpResponseMessage>.Instead("Cloudflare limits", static () => Page(429)),
    };

    private DiscordAnswer Limited() => DiscordAnswer.RateLimited(weather.Dice.Seconds(0.3, 20), weather.Dice.OneOf("user", "global", "shared"), "fault");

    private static HttpResponseMessage Done(Func<HttpResponseMessage> effect, Func<HttpResponseMessage, HttpResponseMessage> answer) => answer(effect());

    private static HttpResponseMessage Cut(HttpResponseMessage whole)
    {
        var bytes = whole.Content.ReadAsByteArrayAsync().Result;
        return new HttpResponseMessage(whole.StatusCode) { Content = new ByteArrayContent(bytes, 0, bytes.Length / 2) };
    }

    private static HttpResponseMessage Page(int status) => new((System.Net.HttpStatusCode)status) { Content = new StringContent("<html>cloudflare</html>") };

    private static HttpRequestException Reset() => new(HttpRequestError.ConnectionError, "Connection reset by peer");
}
