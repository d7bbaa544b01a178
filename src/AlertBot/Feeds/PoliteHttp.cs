using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace AlertBot.Feeds;

/// <summary>
/// One request within bounds: http and https only, a limit on size and on time, redirects followed by hand so that each address is looked
/// at, no connection to forbidden addresses, and no host asked more than it can stand. Feeds, articles and hubs are all asked through it.
/// </summary>
/// <remarks>
/// Nothing is retried here, and so no resilience handler is used: the schedule is the retry. A second try within seconds is what an
/// overloaded server needs least.
/// </remarks>
internal sealed class PoliteHttp(IHttpClientFactory clients, HostGate gate, IOptions<FeedsOptions> options, TimeProvider time)
{
    public const string ClientName = "feeds";

    // Enough of an error's page to see whether it is a challenge.
    private const int ErrorBytes = 64 * 1024;

    /// <param name="condition">Adds what makes the GET conditional.</param>
    public Task<HttpAnswer> GetAsync(string url, Action<HttpRequestMessage>? condition, CancellationToken cancellationToken) =>
        SendAsync(url, address => Get(address, condition), cancellationToken);

    public Task<HttpAnswer> PostAsync(string url, IReadOnlyDictionary<string, string> form, CancellationToken cancellationToken) =>
        SendAsync(url, address => new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(form) }, cancellationToken);

    private static HttpRequestMessage Get(Uri address, Action<HttpRequestMessage>? condition)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        condition?.Invoke(request);
        return request;
    }

    private async Task<HttpAnswer> SendAsync(string url, Func<Uri, HttpRequestMessage> write, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address))
            return new HttpAnswer.NoAnswer($"\"{url}\" is not an address");

        var (route, left) = (new Route(address), options.Value.Timeout);
        for (var hop = 0; hop <= options.Value.MaxRedirects; hop++)
        {
            if (Refusal(route.Address) is { } refusal)
                return new HttpAnswer.NoAnswer(refusal);

            // Waiting for one's turn at a host takes nothing off the time in which it must answer.
            using var turn = await gate.EnterAsync(route.Address.IdnHost, cancellationToken);
            var started = time.GetTimestamp();
            if (await HopAsync(route, write, left, cancellationToken) is { } answer)
                return answer;

            left -= time.GetElapsedTime(started);
        }

        return new HttpAnswer.NoAnswer($"more than {options.Value.MaxRedirects} redirects, the last to {route.Address}");
    }

    private static string? Refusal(Uri address) =>
        address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps ? null : $"{address} is neither http nor https";

    /// <summary>Null when the route goes on elsewhere.</summary>
    private async Task<HttpAnswer?> HopAsync(Route route, Func<Uri, HttpRequestMessage> write, TimeSpan left, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = write(route.Address);
            // HTTP/2 where TLS agrees on it. Never "or higher": HTTP/3 goes past the guarded connection.
            (request.Version, request.VersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrLower);
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            return route.Follow(response, request.Method) ? null : await AnswerAsync(response, route, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new HttpAnswer.NoAnswer($"no full answer within {options.Value.Timeout.TotalSeconds:0.#} seconds, at {route.Address}");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            return new HttpAnswer.NoAnswer($"{Reason(failure)}, at {route.Address}");
        }
    }

    private async Task<HttpAnswer> AnswerAsync(HttpResponseMessage response, Route route, CancellationToken cancellationToken)
    {
        var body = response.IsSuccessStatusCode
            ? await BoundedBody.ReadAsync(response.Content, options.Value.MaxBodyBytes, cancellationToken)
            : await BoundedBody.BeginningAsync(response.Content, ErrorBytes, cancellationToken);

        return new HttpAnswer.Answered(response.StatusCode, route.Address, body, response.Headers, response.Content.Headers)
        {
            MovedTo = route.MovedTo,
            IsDetour = route.IsDetour
        };
    }

    // The innermost message is the one that names the cause; its first line is enough.
    private static string Reason(Exception failure)
    {
        var root = failure.GetBaseException();
        var cause = root is SocketException socket ? $"no connection ({socket.SocketErrorCode})" : root.Message;
        return cause.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.');
    }
}
