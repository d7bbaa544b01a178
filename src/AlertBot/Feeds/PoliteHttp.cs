using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace AlertBot.Feeds;

/// <summary>
/// One GET within bounds: http and https only, a limit on size and on time, redirects followed by hand so that each address is looked
/// at, and no connection to forbidden addresses. Both feeds and articles are fetched through it.
/// </summary>
/// <remarks>
/// Nothing is retried here, and so no resilience handler is used: the schedule is the retry. A second try within seconds is what an
/// overloaded server needs least.
/// </remarks>
internal sealed class PoliteHttp(IHttpClientFactory clients, IOptions<FeedsOptions> options, TimeProvider time)
{
    public const string ClientName = "feeds";

    // Enough of an error's page to see whether it is a challenge.
    private const int ErrorBytes = 64 * 1024;

    /// <param name="condition">Adds what makes the GET conditional.</param>
    public async Task<HttpAnswer> GetAsync(string url, Action<HttpRequestMessage>? condition, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address))
            return new HttpAnswer.NoAnswer($"\"{url}\" is not an address");

        using var limit = new CancellationTokenSource(options.Value.Timeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await FollowAsync(address, condition, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new HttpAnswer.NoAnswer($"no full answer within {options.Value.Timeout.TotalSeconds:0.#} seconds, at {address}");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            return new HttpAnswer.NoAnswer($"{Reason(failure)}, at {address}");
        }
    }

    private async Task<HttpAnswer> FollowAsync(Uri address, Action<HttpRequestMessage>? condition, CancellationToken cancellationToken)
    {
        for (var hop = 0; hop <= options.Value.MaxRedirects; hop++)
        {
            if (Refusal(address) is { } refusal)
                return new HttpAnswer.NoAnswer(refusal);

            using var response = await SendAsync(address, condition, cancellationToken);
            if (Target(response, address) is not { } target)
                return await AnswerAsync(response, address, cancellationToken);

            address = target;
        }

        return new HttpAnswer.NoAnswer($"more than {options.Value.MaxRedirects} redirects, the last to {address}");
    }

    private static string? Refusal(Uri address) =>
        address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps ? null : $"{address} is neither http nor https";

    private async Task<HttpResponseMessage> SendAsync(Uri address, Action<HttpRequestMessage>? condition, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher };
        condition?.Invoke(request);
        var client = clients.CreateClient(ClientName);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private static Uri? Target(HttpResponseMessage response, Uri address) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && response.Headers.Location is { } location
            ? new Uri(address, location)
            : null;

    private async Task<HttpAnswer> AnswerAsync(HttpResponseMessage response, Uri address, CancellationToken cancellationToken)
    {
        var body = response.IsSuccessStatusCode
            ? await BoundedBody.ReadAsync(response.Content, options.Value.MaxBodyBytes, cancellationToken)
            : await BoundedBody.BeginningAsync(response.Content, ErrorBytes, cancellationToken);

        return body is { } read
            ? new HttpAnswer.Answered(response.StatusCode, address, read, response.Headers, response.Content.Headers)
            : new HttpAnswer.NoAnswer(string.Create(CultureInfo.InvariantCulture, $"more than {options.Value.MaxBodyBytes:N0} bytes, at {address}"));
    }

    // The innermost message is the one that names the cause; its first line is enough.
    private static string Reason(Exception failure)
    {
        var root = failure.GetBaseException();
        var cause = root is SocketException socket ? $"no connection ({socket.SocketErrorCode})" : root.Message;
        return cause.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.');
    }
}
