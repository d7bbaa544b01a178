using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Storage;
using AlertBot.Tests.Commands;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Alerts;

/// <summary>A development that is to be told reaches every channel that follows its deal, however many there are, once each.</summary>
public sealed class AnnounceTests : IDisposable
{
    private readonly SqliteStore _store = new();
    private readonly OutboxStore _outbox;
    private readonly SubscriptionStore _subscriptions;
    private readonly FakeTimeProvider _time = new(Noon);
    private readonly InProcessHintQueues _queues;
    private readonly Announce _announce;

    public AnnounceTests()
    {
        _outbox = new OutboxStore(_store.Table);
        _subscriptions = new SubscriptionStore(_store.Table);
        _queues = new InProcessHintQueues(_time, TimeSpan.FromMinutes(1), NullLogger<InProcessHintQueues>.Instance);
        _announce = new Announce(new DealCatalog(new FakeDealStore(Definition), _time), _outbox, _subscriptions, _queues, _time);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(90)]
    [InlineData(91)]
    [InlineData(205)]
    public async Task Every_Channel_Gets_Its_Entry(int channels)
    {
        await DecideAsync(channels);

        var written = await _announce.RunAsync(Acme, Cancel);

        Assert.Equal(channels, written.Select(entry => entry.ChannelId).Distinct().Count());
        Assert.Equal(channels, (await _outbox.DueAsync(Acme, Noon, Cancel)).Count);
        Assert.Empty(await _outbox.FanoutsAsync(Acme, Cancel));
    }

    [Fact]
    public async Task Of_Very_Many_Channels_The_First_Are_Told_Before_The_Last_Are_Listed()
    {
        await DecideAsync(1_000);

        Assert.Equal(900, (await _announce.RunAsync(Acme, Cancel)).Count);
        Assert.Equal(Acme.Value, (await _queues.ReceiveAsync(HintQueue.Deliver, Cancel))?.Hint.Key);
        Assert.Equal(100, (await _announce.RunAsync(Acme, Cancel)).Count);
        Assert.Equal(1_000, (await _outbox.DueAsync(Acme, Noon, Cancel)).Select(entry => entry.Value.ChannelId).Distinct().Count());
        Assert.Null(await _queues.ReceiveAsync(HintQueue.Deliver, Cancel));
    }

    [Fact]
    public async Task A_Repeated_Run_Adds_Nothing()
    {
        await DecideAsync(3);
        await _announce.RunAsync(Acme, Cancel);

        Assert.Empty(await _announce.RunAsync(Acme, Cancel));
        Assert.Equal(3, (await _outbox.DueAsync(Acme, Noon, Cancel)).Count);
    }

    [Fact]
    public async Task A_Channel_That_Wants_Other_Deals_Or_Weightier_News_Is_Spared()
    {
        await DecideAsync(1);
        await _subscriptions.PutAsync(new Subscription("800000000000000001", [new("other-deal")]), Cancel);
        await _subscriptions.PutAsync(new Subscription("800000000000000002", [], LeastImportance: 5), Cancel);

        var written = await _announce.RunAsync(Acme, Cancel);

        Assert.Equal("900000000000000000", Assert.Single(written).ChannelId);
    }

    [Fact]
    public async Task A_Deal_That_Is_Not_Tracked_Any_More_Is_Told_To_Nobody_And_That_Is_The_End()
    {
        await DecideAsync(1);

        Assert.Empty(await new Announce(new DealCatalog(new FakeDealStore(), _time), _outbox, _subscriptions, _queues, _time).RunAsync(Acme, Cancel));
        Assert.Empty(await _outbox.FanoutsAsync(Acme, Cancel));
        Assert.Empty(await _outbox.DueAsync(Acme, DateTimeOffset.MaxValue, Cancel));
    }

    public void Dispose() => _store.Dispose();

    private async Task DecideAsync(int channels)
    {
        foreach (var i in Enumerable.Range(0, channels))
            await _subscriptions.PutAsync(new Subscription($"9{i:D17}", []), Cancel);

        var decisions = new DecisionStore(_store.Table);
        await decisions.AddPendingAsync(Pending(), Cancel);
        var head = await decisions.HeadAsync(Acme, Cancel) with { Value = Head() };
        Assert.True(await decisions.CommitAsync(
            new DecisionRecord(Pending(), head, Report(), Development(), Harvest(), new Fanout(Acme, DevelopmentId())), Cancel));
    }
}
