using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace AlertBot.Benchmarks.Cost;

/// <summary>Counts every request that a client of the account sends, repetitions included: what the service bills.</summary>
internal sealed class Operations : HttpPipelinePolicy
{
    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private long _all;

    public long All => Interlocked.Read(ref _all);

    /// <summary>By kind, the most frequent first.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> ByKind => [.. _counts.OrderByDescending(kind => kind.Value)];

    public void Reset()
    {
        _counts.Clear();
        Interlocked.Exchange(ref _all, 0);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count(message.Request);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count(message.Request);
        return ProcessNextAsync(message, pipeline);
    }

    private void Count(Request request)
    {
        Interlocked.Increment(ref _all);
        _counts.AddOrUpdate(Kind(request.Method, request.Uri.ToUri()), 1, (_, count) => count + 1);
    }

    private static string Kind(RequestMethod method, Uri uri) => (method.Method, uri.AbsolutePath) switch
    {
        ("POST", var path) when path.EndsWith("/$batch", StringComparison.Ordinal) => "transactions",
        ("GET", var path) when path.EndsWith("()", StringComparison.Ordinal) => uri.Query.Contains("RowKey", StringComparison.Ordinal) ? "queries" : "scans",
        ("GET", var path) when path.EndsWith(')') => "row reads",
        ("POST", var path) when path.EndsWith("/messages", StringComparison.Ordinal) => "messages sent",
        ("GET", var path) when path.EndsWith("/messages", StringComparison.Ordinal) => "receives",
        ("DELETE", _) => "messages deleted",
        _ => "making tables and queues",
    };
}
