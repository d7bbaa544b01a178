using AlertBot.Alerts;
using AlertBot.Discord.Messages;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.Time.Testing;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Alerts;

/// <summary>What is held is in one digest, once, whatever the process dies of and whoever tells the digest meanwhile.</summary>
public sealed class HoldTests : IDisposable
{
    private const string Channel = "900000000000000001";
    // More than one message holds.
    private const int Alerts = 13;

    private static readonly Subscription _nightly = new(Channel, []) { Digest = new(new(8, 0), "UTC") };

    private static readonly Letter _letter = new(new DiscordMessage(), Development(), "") { Deal = Definition };

    private readonly SqliteStore _store = new();
    private readonly FakeTimeProvider _time = new(Noon);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_Death_At_Any_Operation_Leaves_Every_Alert_In_One_Digest(bool afterwards)
    {
        await WriteEntriesAsync();
        for (var life = 0; await DiesAsync(life, afterwards); life = (life + 1) % 29)
        {
        }

        await AssertEachInOneDigestAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_Digest_That_Is_Told_Between_A_Death_And_The_Next_Attempt_Takes_Nothing_More(bool afterwards)
    {
        await WriteEntriesAsync();
        var sealedDigests = 0;
        for (var life = 3; await DiesAsync(life, afterwards); life = (life + 1) % 29)
        {
            // Whatever is there is told now, at the worst of times.
            foreach (var digest in await DigestsAsync())
                sealedDigests += await new DigestStore(_store.Table).SealAsync(digest.Id, static item => Task.FromResult((item, (string?)null)), Cancel) is null ? 0 : 1;
        }

        Assert.True(sealedDigests > 0);
        await AssertEachInOneDigestAsync();
    }

    [Fact]
    public async Task What_Comes_Beyond_The_Cap_Is_Held_And_Not_Dropped()
    {
        await WriteEntriesAsync();
        var paced = _nightly with { Digest = null, MostPerHour = 4 };
        var sent = 0;
        var hold = HoldOn(_store.Table);
        foreach (var entry in await new OutboxStore(_store.Table).DueAsync(Acme, Noon.AddHours(1), Cancel))
        {
            var decision = await hold.DecideAsync(_letter, entry.Value, paced, Cancel);
            if (decision is AlertDecision.Hold held)
                await hold.RunAsync(entry, held, Cancel);
            else
                sent++;
        }

        Assert.Equal(4, sent);
        var digest = Assert.Single(await DigestsAsync());
        Assert.Equal((Alerts - 4, Noon.AddHours(1), "the channel gets at most 4 alerts an hour"), (digest.Items.Length, digest.Due, digest.Reason));
    }

    [Fact]
    public async Task An_Alert_That_May_Be_Out_Goes_Into_No_Digest()
    {
        var entry = Entry(1) with { FirstClaimed = Noon };

        Assert.IsType<AlertDecision.Send>(await HoldOn(_store.Table).DecideAsync(_letter, entry, _nightly, Cancel));
    }

    [Fact]
    public async Task An_Alert_That_May_Be_Out_Is_Not_Sent_In_Quiet_Hours_Nor_Beyond_The_Cap()
    {
        var (entry, hold) = (Entry(1) with { FirstClaimed = Noon }, HoldOn(_store.Table));
        var quiet = new Subscription("1", []) { Quiet = new(new(11, 0), new(13, 0), "UTC") };

        Assert.Equal(Noon.AddHours(1), Assert.IsType<AlertDecision.Hold>(await hold.DecideAsync(_letter, entry, quiet, Cancel)).Until);

        var capped = quiet with { Quiet = null, MostPerHour = 1 };
        Assert.IsType<AlertDecision.Send>(await hold.DecideAsync(_letter, Entry(1, 2), capped, Cancel));
        _time.Advance(TimeSpan.FromMinutes(50));
        // It is only now that it is sent.
        Assert.IsType<AlertDecision.Send>(await hold.DecideAsync(_letter, Entry(1, 2) with { FirstClaimed = Noon }, capped, Cancel));
        Assert.Equal(Noon.AddMinutes(110), Assert.IsType<AlertDecision.Hold>(await hold.DecideAsync(_letter, entry, capped, Cancel)).Until);
    }

    [Fact]
    public async Task A_Digest_That_An_Outage_Made_Late_Waits_For_The_End_Of_Quiet_Hours_Unless_Somebody_Chose_Its_Hour()
    {
        var digest = new OutboxEntry(new("1d"), IDigests.Outbox, new("1d"), "1", Noon);
        var quiet = new Subscription("1", []) { Quiet = new(new(11, 0), new(13, 0), "UTC") };
        var letter = new Letter(new DiscordMessage(), null, "");

        Assert.Equal(Noon.AddHours(1), Assert.IsType<AlertDecision.Hold>(await HoldOn(_store.Table).DecideAsync(letter, digest, quiet, Cancel)).Until);
        Assert.IsType<AlertDecision.Send>(await HoldOn(_store.Table).DecideAsync(letter, digest, quiet with { Digest = _nightly.Digest }, Cancel));
        // What opens a thread goes when its alert does.
        Assert.IsType<AlertDecision.Send>(await HoldOn(_store.Table).DecideAsync(letter, digest with { Deal = Acme, Starts = true }, quiet, Cancel));
    }

    [Fact]
    public async Task What_The_Cap_Holds_Is_Not_Told_In_Quiet_Hours()
    {
        var capped = _nightly with { Digest = null, MostPerHour = 1, Quiet = new(new(12, 30), new(18, 0), "UTC") };
        var hold = HoldOn(_store.Table);
        Assert.IsType<AlertDecision.Send>(await hold.DecideAsync(_letter, Entry(0, 1), capped, Cancel));

        var held = Assert.IsType<AlertDecision.Hold>(await hold.DecideAsync(_letter, Entry(0, 2), capped, Cancel));

        Assert.Equal(Noon.AddHours(6), held.Until);
    }

    [Fact]
    public async Task Who_Stopped_Is_Not_Written_To_Even_Where_An_Earlier_Attempt_May_Have_Arrived() =>
        Assert.Equal(new AlertDecision.Recall("the channel is not subscribed any more"), await HoldOn(_store.Table).DecideAsync(_letter, Entry(1) with { FirstClaimed = Noon }, null, Cancel));

    [Fact]
    public async Task A_Channel_That_Was_Unsubscribed_Meanwhile_Is_Spared() =>
        Assert.Equal(new AlertDecision.Suppress("the channel is not subscribed any more"), await HoldOn(_store.Table).DecideAsync(_letter, Entry(1), null, Cancel));

    [Fact]
    public async Task An_Urgent_Development_Overtakes_The_Digest() =>
        Assert.IsType<AlertDecision.Send>(await HoldOn(_store.Table).DecideAsync(_letter, Entry(1), _nightly with { UrgentFrom = 4 }, Cancel));

    public void Dispose() => _store.Dispose();

    private async Task WriteEntriesAsync()
    {
        foreach (var number in Enumerable.Range(1, Alerts))
        {
            var entry = Entry(0, number) with { ChannelId = Channel };
            await _store.Table.SubmitAsync(Keys.Of(Acme), [new TableWrite.Insert(Keys.Outstanding(entry), Document.Write(entry))], Cancel);
        }
    }

    /// <summary>A process works through what is due. False when there was nothing more.</summary>
    private async Task<bool> DiesAsync(int life, bool afterwards)
    {
        var due = await new OutboxStore(_store.Table).DueAsync(Acme, Noon.AddHours(1), Cancel);
        var table = new MortalTable(_store.Table) { Life = life, DiesAfterwards = afterwards };
        var hold = HoldOn(table);
        try
        {
            foreach (var entry in due)
                await hold.RunAsync(entry, Assert.IsType<AlertDecision.Hold>(await hold.DecideAsync(_letter, entry.Value, _nightly, Cancel)), Cancel);
        }
        catch (IOException)
        {
            Assert.True(table.IsDead);
        }

        return due.Count > 0;
    }

    private Hold HoldOn(IEntityTable table) => new(new PaceStore(table), new DigestStore(table), new OutboxStore(table), _time);

    private async Task<IReadOnlyList<Digest>> DigestsAsync() =>
        await _store.Table.ListAsync<Digest>(Keys.Of(IDigests.Outbox), KeyRange.Under("digest|"), Cancel);

    private async Task AssertEachInOneDigestAsync()
    {
        var digests = await DigestsAsync();
        Assert.Equal(
            Enumerable.Range(1, Alerts).Select(number => Entry(0, number).Id.Value).Order(),
            digests.SelectMany(digest => digest.Items).Select(item => item.Alert.Value).Order());
        Assert.All(digests, digest => Assert.InRange(digest.Items.Length, 1, Digest.MostItems));
        // Each is in the digest that its row names, and each digest has its entry in the outbox.
        var held = await _store.Table.ListAsync<HeldAlert>(Keys.Of(Acme), Keys.AllHeld, Cancel);
        Assert.All(held, alert => Assert.True(digests.Single(digest => digest.Id == alert.Place.Digest).Holds(alert.Entry.Id)));
        var due = await new OutboxStore(_store.Table).DueAsync(IDigests.Outbox, DateTimeOffset.MaxValue, Cancel);
        Assert.Equal(digests.Select(digest => digest.Id.Value).Order(), due.Select(entry => entry.Value.Id.Value).Order());
    }
}
