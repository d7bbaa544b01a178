using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace AlertBot.EndToEndTests;

/// <summary>Where telemetry arrives, on loopback: an OpenTelemetry collector's three addresses, and Azure Monitor's one.</summary>
internal sealed class TelemetryIntake
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _arrived = new();

    public TelemetryIntake(FeedSite site)
    {
        foreach (var path in new[] { "/v1/traces", "/v1/metrics", "/v1/logs" })
            site.On(path, http => TakeAsync(http, ""));
        site.On("/v2.1/track", http => TakeAsync(http, """{"itemsReceived":1,"itemsAccepted":1,"errors":[]}"""));
    }

    /// <summary>Spans by the OpenTelemetry protocol: ExportTraceServiceRequest.resource_spans.scope_spans.spans, of which trace_id is field 1 and name field 5.</summary>
    public IReadOnlyList<(string Trace, string Name)> Spans =>
    [
        .. Bodies("/v1/traces").SelectMany(body => Under(body, 1, 2, 2))
            .Select(span => (Convert.ToHexString(Under(span, 1).Single().Span), Encoding.UTF8.GetString(Under(span, 5).Single().Span))),
    ];

    /// <summary>Metrics by the OpenTelemetry protocol: resource_metrics.scope_metrics.metrics.name.</summary>
    public IReadOnlyList<string> Metrics => [.. Bodies("/v1/metrics").SelectMany(body => Under(body, 1, 2, 2, 1)).Select(name => Encoding.UTF8.GetString(name.Span)).Distinct()];

    /// <summary>Logged texts by the OpenTelemetry protocol: resource_logs.scope_logs.log_records.body.string_value.</summary>
    public IReadOnlyList<string> Logs => [.. Bodies("/v1/logs").SelectMany(body => Under(body, 1, 2, 2, 5, 1)).Select(text => Encoding.UTF8.GetString(text.Span))];

    /// <summary>Operation and name of each dependency or request that reached Azure Monitor.</summary>
    public IReadOnlyList<(string Trace, string Name)> Monitored =>
    [
        .. Bodies("/v2.1/track").SelectMany(body => Encoding.UTF8.GetString(body.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => JsonElement.Parse(line))
            .Where(item => item.GetProperty("data").GetProperty("baseType").GetString() is "RequestData" or "RemoteDependencyData")
            .Select(item => (item.GetProperty("tags").GetProperty("ai.operation.id").GetString()!, item.GetProperty("data").GetProperty("baseData").GetProperty("name").GetString()!)),
    ];

    /// <summary>All that has come, as text.</summary>
    public string Everything => string.Concat(_arrived.Select(arrived => Encoding.Latin1.GetString(arrived.Body)));

    private IEnumerable<ReadOnlyMemory<byte>> Bodies(string path) => _arrived.Where(arrived => arrived.Path == path).Select(arrived => (ReadOnlyMemory<byte>)arrived.Body);

    private async Task TakeAsync(HttpContext http, string answer)
    {
        using var body = new MemoryStream();
        await using var content = http.Request.Headers.ContentEncoding == "gzip" ? new GZipStream(http.Request.Body, CompressionMode.Decompress) : http.Request.Body;
        await content.CopyToAsync(body, http.RequestAborted);
        _arrived.Enqueue((http.Request.Path, body.ToArray()));
        await http.Response.WriteAsync(answer, http.RequestAborted);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Under(ReadOnlyMemory<byte> message, params ReadOnlySpan<int> path)
    {
        IEnumerable<ReadOnlyMemory<byte>> found = [message];
        foreach (var field in path)
            found = [.. found.SelectMany(part => ProtobufFields.Of(part).Where(one => one.Number == field).Select(one => one.Content))];
        return found;
    }
}
