using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AlertBot.TestSupport;

/// <summary>Every span and every measurement of the product while it is open, of all desks in this process.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _figures = new();
    private readonly ConcurrentQueue<Activity> _ended = new();
    private readonly ConcurrentQueue<(Meter Meter, string Figure)> _measured = new();

    public Telemetry()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("AlertBot", StringComparison.Ordinal),
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_spans);
        _figures.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith("AlertBot", StringComparison.Ordinal))
                listener.EnableMeasurementEvents(instrument);
        };
        _figures.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _figures.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _figures.Start();
    }

    public IReadOnlyCollection<Activity> Spans => _ended;

    /// <summary>What a desk measured: "alertbot.polls 1 outcome=fetched".</summary>
    public IReadOnlyList<string> Figures(IMeterFactory desk) => [.. _measured.Where(one => ReferenceEquals(one.Meter.Scope, desk)).Select(one => one.Figure)];

    /// <summary>All that could leave the process: names, tags and events of spans, and figures.</summary>
    public string Everything => string.Join('\n', _ended.Select(Text).Concat(_measured.Select(one => one.Figure)));

    public void Dispose()
    {
        _spans.Dispose();
        _figures.Dispose();
    }

    private static string Text(Activity span) =>
        $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(e => e.Tags.Prepend(new("event", e.Name))))}";

    private void Keep<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var words = new List<string> { instrument.Name, FormattableString.Invariant($"{value}") };
        foreach (var tag in tags)
            words.Add($"{tag.Key}={tag.Value}");
        _measured.Enqueue((instrument.Meter, string.Join(' ', words)));
    }
}
