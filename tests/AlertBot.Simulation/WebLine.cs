using System.Net;
using System.Net.Http.Headers;

namespace AlertBot.Simulation;

/// <summary>An instance's way to feeds and articles, in place of a socket.</summary>
internal sealed class WebLine(Instance instance, Scenario scenario, Hub hub, Scheduler scheduler, Gate gate, Weather weather) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (address, tag) = (request.RequestUri!.AbsoluteUri, request.Headers.IfNoneMatch.FirstOrDefault());
        if (address == Hub.Address)
        {
            var wish = System.Text.Encoding.UTF8.GetString(DiscordLine.Body(request));
            return gate.PassAsync(instance, static () => $"web POST {Hub.Address}", () => hub.Take(wish), Mishap(), cancellationToken: cancellationToken);
        }

        return gate.PassAsync(instance, () => $"web GET {address}", () => Answer(address, tag), Mishap(), cancellationToken: cancellationToken);
    }

    private HttpResponseMessage Answer(string address, EntityTagHeaderValue? tag)
    {
        if (!weather.IsClear && new Uri(address).Host == $"{scenario.SilentOutlet}.example")
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        if (scenario.Story.MovedTo(address) is { } elsewhere)
            return new HttpResponseMessage(HttpStatusCode.MovedPermanently) { Headers = { Location = new Uri(elsewhere) } };
        if (scenario.Story.Page(address) is { } page)
            return Document(page, "text/html");
        if (scenario.Story.Feed(address, scheduler.Now) is not var (atom, version))
            return new HttpResponseMessage(HttpStatusCode.NotFound);

        var current = new EntityTagHeaderValue($"\"{version}\"");
        var response = current.Equals(tag) ? new HttpResponseMessage(HttpStatusCode.NotModified) : Document(atom, "application/atom+xml");
        response.Headers.ETag = current;
        return response;
    }

    private Mishap<HttpResponseMessage> Mishap() => !weather.Strikes(weather.Web) ? Mishap<HttpResponseMessage>.Slow("", TimeSpan.Zero, weather.SiteDelay()) : weather.Dice.Below(6) switch
    {
        0 => Mishap<HttpResponseMessage>.Before("no connection to the site", static () => new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused")),
        1 => Mishap<HttpResponseMessage>.Slow("site hangs", weather.Dice.Seconds(0, 60), TimeSpan.Zero),
        2 => Mishap<HttpResponseMessage>.Instead("site fails", () => new HttpResponseMessage(weather.Dice.OneOf(HttpStatusCode.InternalServerError, HttpStatusCode.NotFound))),
        3 => Mishap<HttpResponseMessage>.Instead("site limits", Busy),
        4 => Mishap<HttpResponseMessage>.Instead("site gives another page", static () => Document("<!DOCTYPE html><html><body><p>Welcome.</p></body></html>", "text/html")),
        _ => new Mishap<HttpResponseMessage>("answer cut", static effect => Cut(effect())),
    };

    private HttpResponseMessage Busy()
    {
        var busy = new HttpResponseMessage(weather.Dice.OneOf(HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests));
        busy.Headers.RetryAfter = new RetryConditionHeaderValue(weather.Dice.Seconds(1, 600));
        return busy;
    }

    private static HttpResponseMessage Cut(HttpResponseMessage whole)
    {
        if (whole.Content.ReadAsStringAsync().Result is not { Length: > 0 } text)
            return whole;
        // A connection that breaks inside the body is an error of the transfer: the length was promised.
        return new HttpResponseMessage(whole.StatusCode) { Content = new StreamContent(new BrokenStream(System.Text.Encoding.UTF8.GetBytes(text[..(text.Length / 2)]))) };
    }

    private static HttpResponseMessage Document(string text, string type) =>
        new(HttpStatusCode.OK) { Content = new StringContent(text, System.Text.Encoding.UTF8, type) };

    /// <summary>Gives what it has and then fails.</summary>
    private sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }
}
