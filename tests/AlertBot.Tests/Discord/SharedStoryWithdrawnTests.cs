using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>A channel that follows two deals is told their common story once. When that telling was wrong, it is told the other deal's, once.</summary>
public sealed class SharedStoryWithdrawnTests : IAsyncLifetime
{
    private static readonly DealId _other = new("other");
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Channel => _desk.Rig.ChannelId;

    private IReadOnlyList<JsonElement> Messages => _desk.Rig.Emulator.Messages(Channel);

    public async ValueTask InitializeAsync()
    {
        _desk = await WholeDesk.StartAsync();
        await _desk.Rig.Service<IDealStore>().PutAsync(Samples.Definition with { Id = _other, Name = "Other" }, Stop);
    }

    [Fact]
    public async Task The_Other_Deals_Development_Is_Told_And_What_Was_Wrong_Is_Struck_Through()
    {
        await SubscribeAsync();
        await TellBothAsync();
        Assert.Equal(["Of Acme"], _desk.Titles(Channel));
        Assert.Equal([$"{AlertDecider.ToldAlready} by alert {AlertId.Of(Samples.DevelopmentId(), Here())}"], await _desk.SuppressedAsync(_other));

        await WithdrawAsync("Of Acme");
        await _desk.WorkAsync();

        Assert.Equal(["~~Of Acme~~", "Of the other"], await SettledAsync());
        Assert.Empty(await _desk.SuppressedAsync(_other));
    }

    [Fact]
    public async Task What_Was_Withdrawn_Too_Is_Not_Told()
    {
        await SubscribeAsync();
        await TellBothAsync();

        await WithdrawAsync("Of the other");
        await WithdrawAsync("Of Acme");

        Assert.Equal(["~~Of Acme~~"], await SettledAsync());
        Assert.Equal(["the development was withdrawn: It was another."], await _desk.SuppressedAsync(_other));
    }

    [Fact]
    public async Task What_A_Digest_Left_Out_Is_Left_To_The_Other_Deal()
    {
        await SubscribeAsync(here => here with { Digest = new(new(13, 0), "UTC") });
        await TellBothAsync();
        await SubscribeAsync(here => here with { Digest = new(new(13, 0), "UTC"), Deals = [_other] });

        await _desk.PassAsync(TimeSpan.FromHours(2));
        await _desk.WorkAsync();
        await _desk.PassAsync(TimeSpan.FromHours(24));

        Assert.Equal(["Of the other"], Messages.SelectMany(message => message.GetProperty("embeds").EnumerateArray()).Select(card => card.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Withdrawn_While_It_Waits_For_Discord_It_Does_Not_Take_The_Story_Again()
    {
        await SubscribeAsync();
        await _desk.Rig.FaultAsync(new { fault = "dropAnswer", method = "POST", path = $"/channels/{Channel}/messages", count = 1 });
        await TellBothAsync();

        await WithdrawAsync("Of Acme");

        Assert.Equal(["~~Of Acme~~", "Of the other"], await SettledAsync());
    }

    [Fact]
    public async Task Of_A_Deal_That_Is_Tracked_No_More_Nobody_Keeps_Silent()
    {
        await SubscribeAsync();
        await _desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = $"/channels/{Channel}/messages", seconds = 30, count = 1 });
        await TellBothAsync();

        Assert.True((await _desk.SayAsync(Channel, "80000000000000001", "track remove", ("deal", Samples.Acme.Value))).Known);

        Assert.Equal(["Of the other"], await SettledAsync());
    }

    [Fact]
    public async Task What_Is_Older_Than_A_Day_Is_No_News_To_Whoever_Kept_Silent()
    {
        await SubscribeAsync();
        await TellBothAsync();
        await _desk.PassAsync(TimeSpan.FromDays(2));

        await WithdrawAsync("Of Acme");

        Assert.Equal(["~~Of Acme~~"], await SettledAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_Death_At_Any_Operation_Of_The_Withdrawal_Tells_The_Other_Once(bool afterwards)
    {
        await SubscribeAsync();
        await TellBothAsync();
        await WithdrawAsync("Of Acme", revise: false);
        var lives = 0;
        while (await DiesAsync(lives, afterwards))
            lives++;

        Assert.True(lives > 5, "the revision is more than that");
        Assert.Equal(["~~Of Acme~~", "Of the other"], await SettledAsync());
        Assert.Single(await _desk.Outbox.SentAsync(_other, Stop));
    }

    [Fact]
    public async Task One_That_Is_About_To_Keep_Silent_Asks_Again()
    {
        await SubscribeAsync();
        await TellBothAsync();
        var (stories, teller) = (_desk.Rig.Service<IStoryClaims>(), AlertId.Of(Samples.DevelopmentId(), Here()));
        // Another instance has read that the story is told, and is slow to write it down.
        var third = await WaitingAsync();
        Assert.Equal(teller, await stories.ClaimAsync(third.Value, Samples.Article().Id, Stop));

        await WithdrawAsync("Of Acme");
        await _desk.Outbox.SuppressAsync(third, new SuppressedAlert(third.Value, "told already", Samples.Noon) { Teller = teller }, Stop);

        Assert.Single(await _desk.Outbox.DueAsync(third.Value.Deal, DateTimeOffset.MaxValue, Stop), entry => entry.Value.Id == third.Value.Id);
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private Subscription Here() => new(Channel, []);

    private Task SubscribeAsync(Func<Subscription, Subscription>? change = null) => _desk.Subscriptions.PutAsync(change is null ? Here() : change(Here()), Stop);

    private async Task TellBothAsync()
    {
        await _desk.TellAsync(Samples.Acme, 1, headline: "Of Acme");
        await _desk.TellAsync(_other, 1, headline: "Of the other");
    }

    private async Task<Versioned<OutboxEntry>> WaitingAsync()
    {
        var third = Samples.Entry(0, 7) with { ChannelId = Channel, Due = Samples.Noon.AddDays(1) };
        await _desk.Rig.Service<IEntityTable>().SubmitAsync(Keys.Of(Samples.Acme), [new TableWrite.Insert(Keys.Outstanding(third), Document.Write(third))], Stop);
        return Assert.Single(await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop), entry => entry.Value.Id == third.Id);
    }

    private async Task WithdrawAsync(string headline, bool revise = true)
    {
        Assert.Equal("Withdrawn", (await _desk.SayAsync(_desk.OpsId, "80000000000000001", "alerts withdraw", ("message", headline), ("reason", "It was another."))).Title);
        if (revise)
            await _desk.DeliverAsync();
    }

    /// <summary>Works through the revision on a table that dies at one operation. False when it lived to the end.</summary>
    private async Task<bool> DiesAsync(int life, bool afterwards)
    {
        var table = new MortalTable(_desk.Rig.Service<IEntityTable>()) { Life = life, DiesAfterwards = afterwards };
        var given = new GivenBackStory(new StoryClaimStore(table), new OutboxStore(table), _desk.Rig.Service<IHintQueues>(), _desk.Rig.Time);
        var revise = new Revise(new RevisionStore(table), new OutboxStore(table), new DigestStore(table), given, _desk.Rig.Service<IHintQueues>(), _desk.Rig.Time);
        try
        {
            await revise.RunAsync(Samples.Acme, Stop);
        }
        catch (Exception death) when (death is IOException or AggregateException)
        {
            Assert.True(table.IsDead);
        }

        return table.IsDead;
    }

    private async Task<IReadOnlyList<string>> SettledAsync()
    {
        for (var minute = 0; minute < 8; minute++)
        {
            await _desk.PassAsync(_minute);
            await _desk.WorkAsync();
        }

        return _desk.Titles(Channel);
    }
}
