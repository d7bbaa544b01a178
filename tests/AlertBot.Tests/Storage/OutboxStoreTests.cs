using AlertBot.Alerts;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

public sealed class OutboxStoreTests : IDisposable
{
    private readonly SqliteStore _store = new();
    private readonly DecisionStore _decisions;
    private readonly OutboxStore _outbox;
    private readonly OpenWorkStore _work;

    public OutboxStoreTests()
    {
        _decisions = new DecisionStore(_store.Table);
        _outbox = new OutboxStore(_store.Table);
        _work = new OpenWorkStore(_store.Table);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Fan_Out_Becomes_Entries_A_Batch_At_A_Time()
    {
        var first = await DecidedAsync();
        var next = first.Value with { After = "b" };

        Assert.True(await _outbox.ExpandAsync(first, [.. Enumerable.Range(0, 90).Select(i => Entry(i))], next, Cancel));
        var second = Assert.Single(await _outbox.FanoutsAsync(Acme, Cancel));
        Assert.Equal(next, second.Value);
        Assert.True(await _outbox.ExpandAsync(second, [.. Enumerable.Range(90, 7).Select(i => Entry(i))], null, Cancel));

        Assert.Empty(await _outbox.FanoutsAsync(Acme, Cancel));
        Assert.Equal([.. Enumerable.Range(0, 97).Select(i => Entry(i))], (await _outbox.DueAsync(Acme, Noon.AddDays(1), Cancel)).Select(entry => entry.Value));
    }

    [Fact]
    public async Task Of_Two_Expansions_Of_One_Batch_The_Second_Does_Nothing()
    {
        var fanout = await DecidedAsync();

        Assert.True(await _outbox.ExpandAsync(fanout, [Entry(1)], null, Cancel));
        Assert.False(await _outbox.ExpandAsync(fanout, [Entry(2)], null, Cancel));

        Assert.Equal(Entry(1), Assert.Single(await DueAsync()).Value);
    }

    [Fact]
    public async Task A_Development_Told_Again_Leaves_Out_Who_Has_It_Whatever_Became_Of_It()
    {
        await _outbox.ExpandAsync(await DecidedAsync(), [Entry(1), Entry(2), Entry(3)], null, Cancel);
        var due = await DueAsync();
        await _outbox.MarkSentAsync(due[0], new SentAlert(due[0].Value, "9001", Noon), null, Cancel);
        await _outbox.ParkAsync(due[1], new ParkedAlert(due[1].Value, "Unknown Channel", Noon), Cancel);

        var again = await DecidedAsync(number: 2, of: 1);
        Assert.True(await _outbox.ExpandAsync(again, [Entry(1), Entry(2), Entry(3), Entry(4)], null, Cancel));

        Assert.Equal([Entry(3), Entry(4)], (await DueAsync()).Select(entry => entry.Value));
        Assert.Empty(await _outbox.FanoutsAsync(Acme, Cancel));
    }

    [Fact]
    public async Task What_Is_Due_Comes_In_Order_Of_Its_Time()
    {
        await _outbox.ExpandAsync(await DecidedAsync(), [Entry(3), Entry(1), Entry(2), Entry(4)], null, Cancel);

        Assert.Equal([Entry(1), Entry(2), Entry(3)], (await _outbox.DueAsync(Acme, Noon.AddMinutes(3), Cancel)).Select(entry => entry.Value));
    }

    [Fact]
    public async Task A_Claim_Is_Had_By_One()
    {
        var entry = await EntryAsync();
        var claim = entry.Value with { FirstClaimed = Noon, Claimed = Noon, Failures = 1, Due = Noon.AddMinutes(5) };

        var claimed = await _outbox.SaveAsync(entry, claim, Cancel);
        Assert.Equal(claim, claimed!.Value);
        Assert.Null(await _outbox.SaveAsync(entry, claim, Cancel));

        var failed = claim with { Claimed = null, LastFailure = "500", Due = Noon.AddMinutes(9) };
        Assert.Equal(failed, (await _outbox.SaveAsync(claimed, failed, Cancel))!.Value);
        Assert.Equal(failed, Assert.Single(await DueAsync()).Value);
    }

    [Fact]
    public async Task A_Sent_Alert_Leaves_The_Outbox_With_Its_Proof()
    {
        var entry = await EntryAsync();
        var sent = new SentAlert(entry.Value, "9001", Noon);

        await _outbox.MarkSentAsync(entry, sent, null, Cancel);
        await _outbox.MarkSentAsync(entry, sent with { MessageId = "9002" }, null, Cancel);

        Assert.Empty(await DueAsync());
        Assert.Equal(sent, Assert.Single(await _outbox.SentAsync(Acme, Cancel)));
    }

    [Fact]
    public async Task A_Message_That_Is_Out_Is_Marked_Even_When_Its_Claim_Was_Lost()
    {
        var entry = await EntryAsync();
        await _outbox.SaveAsync(entry, entry.Value with { Failures = 2 }, Cancel);

        await _outbox.MarkSentAsync(entry, new SentAlert(entry.Value, "9001", Noon), null, Cancel);

        Assert.Empty(await DueAsync());
        Assert.Single(await _outbox.SentAsync(Acme, Cancel));
    }

    [Fact]
    public async Task A_Parked_Alert_Leaves_The_Outbox_With_Its_Reason()
    {
        var entry = await EntryAsync();
        var parked = new ParkedAlert(entry.Value, "Unknown Channel", Noon);

        await _outbox.ParkAsync(entry, parked, Cancel);

        Assert.Empty(await DueAsync());
        Assert.Equal(parked, Assert.Single(await _outbox.ParkedAsync(Acme, Cancel)));
    }

    [Fact]
    public async Task An_Alert_That_Somebody_Else_Took_Over_Is_Not_Parked()
    {
        var entry = await EntryAsync();
        await _outbox.SaveAsync(entry, entry.Value with { Failures = 2 }, Cancel);

        await _outbox.ParkAsync(entry, new ParkedAlert(entry.Value, "Unknown Channel", Noon), Cancel);

        Assert.Single(await DueAsync());
        Assert.Empty(await _outbox.ParkedAsync(Acme, Cancel));
    }

    [Fact]
    public async Task The_Sweep_Sees_What_Is_To_Be_Done()
    {
        Assert.Equal(new OpenWork(Decide: false, Deliver: false), await WorkAsync());
        await _decisions.AddPendingAsync(Pending(), Cancel);
        Assert.Equal(new OpenWork(Decide: true, Deliver: false), await WorkAsync());
        var fanout = await DecidedAsync();
        Assert.Equal(new OpenWork(Decide: false, Deliver: true), await WorkAsync());
        await _outbox.ExpandAsync(fanout, [Entry(5)], null, Cancel);
        Assert.Equal(new OpenWork(Decide: false, Deliver: false), await WorkAsync());
        Assert.Equal(new OpenWork(Decide: false, Deliver: true), await _work.OfAsync(Acme, Noon.AddMinutes(5), Cancel));
        var entry = Assert.Single(await DueAsync());
        await _outbox.MarkSentAsync(entry, new SentAlert(entry.Value, "9001", Noon), null, Cancel);
        Assert.Equal(new OpenWork(Decide: false, Deliver: false), await _work.OfAsync(Acme, Noon.AddDays(1), Cancel));
    }

    public void Dispose() => _store.Dispose();

    private Task<OpenWork> WorkAsync() => _work.OfAsync(Acme, Noon, Cancel);

    private async Task<IReadOnlyList<Versioned<OutboxEntry>>> DueAsync() => await _outbox.DueAsync(Acme, Noon.AddDays(1), Cancel);

    private async Task<Versioned<OutboxEntry>> EntryAsync()
    {
        await _outbox.ExpandAsync(await DecidedAsync(), [Entry(1)], null, Cancel);
        return Assert.Single(await DueAsync());
    }

    /// <summary>The fan-out of the decision on article <paramref name="number"/>, which tells development <paramref name="of"/>.</summary>
    private async Task<Versioned<Fanout>> DecidedAsync(int number = 1, int of = 1)
    {
        await _decisions.AddPendingAsync(Pending(number), Cancel);
        var decision = Decision(null, number) with { Fanout = new Fanout(Acme, DevelopmentId(of)), Development = number == of ? Development(of) : null };
        Assert.True(await _decisions.CommitAsync(decision, Cancel));
        return Assert.Single(await _outbox.FanoutsAsync(Acme, Cancel));
    }
}
