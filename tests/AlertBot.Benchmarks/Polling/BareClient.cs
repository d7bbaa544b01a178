using System.Net;

namespace AlertBot.Benchmarks.Polling;

/// <summary>The peer for scale: the same conditional GETs by a plain HttpClient that keeps ETags in memory, reads bodies and does nothing with them.</summary>
internal sealed class BareClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly int _concurrency;
    private readonly Dictionary<string, string> _tags = [];

    public BareClient(int concurrency)
    {
        _concurrency = concurrency;
        _http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = concurrency, AutomaticDecompression = DecompressionMethods.All, UseCookies = false });
    }

    public Task RunAsync(IEnumerable<string> urls, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        urls, new ParallelOptions { MaxDegreeOfParallelism = _concurrency, CancellationToken = cancellationToken }, async (url, cancelled) => await GetAsync(url, cancelled));

    public void Dispose() => _http.Dispose();

    private async Task GetAsync(string url, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url));
        string? tag;
        lock (_tags)
            tag = _tags.GetValueOrDefault(url);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);

        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.NotModified)
            return;

        await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        lock (_tags)
            _tags[url] = answer.Headers.ETag?.ToString() ?? "";
    }
}
