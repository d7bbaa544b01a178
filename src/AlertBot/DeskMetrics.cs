using System.Diagnostics;
using System.Diagnostics.Metrics;
using AlertBot.Developments;
using AlertBot.Discord.Rest;
using AlertBot.Feeds;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>What the desk counts. infra/alerts.bicep knows these names.</summary>
internal sealed class DeskMetrics
{
    // From seconds, which a push takes, to the day that a held alert may take.
    private static readonly InstrumentAdvice<double> _delays = new()
    {
        HistogramBucketBoundaries = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 21_600, 43_200, 86_400],
    };

    private readonly Counter<long> _sweeps;
    private readonly Counter<long> _polls;
    private readonly Counter<long> _items;
    private readonly Counter<long> _matches;
    private readonly Counter<long> _decisions;
    private readonly Counter<long> _deliveries;
    private readonly Counter<long> _parked;
    private readonly Counter<long> _poison;
    private readonly Histogram<double> _delay;

    public DeskMetrics(IMeterFactory meters)
    {
#pragma warning disable CA2000 // The factory owns the meter, and ends it with itself.
        var meter = meters.Create("AlertBot");
#pragma warning restore CA2000
        _sweeps = meter.CreateCounter<long>("alertbot.sweeps", "{sweep}", "Sweeps that came to their end");
        _polls = meter.CreateCounter<long>("alertbot.polls", "{poll}", "Polls by what came of them: fetched, not_modified (304), failed, gone");
        _items = meter.CreateCounter<long>("alertbot.items", "{item}", "Items that no poll or push had brought before");
        _matches = meter.CreateCounter<long>("alertbot.matches", "{match}", "Deals that new items were found to be about");
        _decisions = meter.CreateCounter<long>("alertbot.decisions", "{decision}", "Decisions by verdict and by kind of development");
        _deliveries = meter.CreateCounter<long>("alertbot.deliveries", "{delivery}", "Steps of outbox entries by what came of them");
        _parked = meter.CreateCounter<long>("alertbot.parked", "{alert}", "Alerts that Discord refused for good");
        _poison = meter.CreateCounter<long>("alertbot.poison", "{hint}", "Hints that were given up after five failures");
        _delay = meter.CreateHistogram("alertbot.delay", "s", "From publication to the message on Discord", tags: null, _delays);
    }

    /// <summary>What is watched for its first increase has to be there before: it is counted from nothing on.</summary>
    public void Swept()
    {
        _sweeps.Add(1);
        _parked.Add(0);
        foreach (var queue in Enum.GetNames<HintQueue>())
            _poison.Add(0, Tag("queue", queue));
    }

    public void Polled(FetchResult? result) => _polls.Add(1, Tag("outcome", result switch
    {
        FetchResult.Fetched => "fetched",
        FetchResult.NotModified => "not_modified",
        FetchResult.Failed => "failed",
        FetchResult.Gone => "gone",
        FetchResult.Resting => "resting",
        null => "troubled",
        _ => throw new UnreachableException($"No such result: {result}."),
    }));

    public void TookIn(int items) => _items.Add(items);

    public void Matched(int deals) => _matches.Add(deals);

    public void Decided(Report report) => _decisions.Add(1, Tag("verdict", report.Verdict), Tag("kind", report.Kind));

    public void Held() => _deliveries.Add(1, Tag("outcome", "held"));

    public void Suppressed() => _deliveries.Add(1, Tag("outcome", "suppressed"));

    /// <param name="published">Null for what tells no single development.</param>
    public void Delivered(SendResult result, DateTimeOffset? published, DateTimeOffset now)
    {
        _deliveries.Add(1, Tag("outcome", result switch
        {
            SendResult.Sent => "sent",
            SendResult.Refused => "refused",
            SendResult.RateLimited => "rate_limited",
            SendResult.Absent => "held",
            _ => "failed",
        }));
        // A clock of theirs may be ahead of ours.
        if (result is SendResult.Sent && published is { } since)
            _delay.Record(Math.Max(0, (now - since).TotalSeconds));
    }

    public void Parked() => _parked.Add(1);

    public void GaveUp(string queue) => _poison.Add(1, Tag("queue", queue));

    private static KeyValuePair<string, object?> Tag(string name, object value) => new(name, value.ToString());
}
