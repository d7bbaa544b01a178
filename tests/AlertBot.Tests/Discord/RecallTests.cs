using AlertBot.Alerts;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>
/// What is not wanted any more, while nobody knows whether an attempt has told it: where it is there it is kept true, where it is not nobody is
/// told of it, and it comes to an end.
/// </summary>
public sealed class RecallTests : IAsyncLifetime
{
    private static readonly TimeSpan _settled = TimeSpan.FromMinutes(8);

    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Channel => _desk.Rig.ChannelId;

    public async ValueTask InitializeAsync()
    {
        _desk = await WholeDesk.StartAsync();
        await SubscribeAsync(Channel);
        await SubscribeAsync(_desk.OpsId);
    }

    [Theory]
    [InlineData("dropRequest")]
    [InlineData("dropAnswer")]
    public async Task What_Is_Withdrawn_Meanwhile_Is_Struck_Through_Where_It_Is_And_Told_Nowhere_Else(string fault)
    {
        await TellAsync(fault);

        await _desk.SayAsync(_desk.OpsId, "80000000000000001", "alerts withdraw", ("message", "Headline"), ("reason", "It was another Acme."));
        await SettleAsync();

        Assert.Equal(["~~Headline~~"], _desk.Titles(_desk.OpsId));
        Assert.Equal(fault == "dropAnswer" ? ["~~Headline~~"] : [], _desk.Titles(Channel));
        await AssertEndedAsync(fault, "the development was withdrawn: It was another Acme.");
    }

    [Theory]
    [InlineData("dropRequest")]
    [InlineData("dropAnswer")]
    public async Task What_The_Channel_Does_Not_Want_Any_More_Is_Not_Sent_Again(string fault)
    {
        await TellAsync(fault);

        await SubscribeAsync(Channel, here => here with { LeastImportance = 5 });
        await SettleAsync();

        Assert.Equal(fault == "dropAnswer" ? ["Headline"] : [], _desk.Titles(Channel));
        Assert.Equal(1, await _desk.RequestsAsync("POST", $"/channels/{Channel}/messages"));
        await AssertEndedAsync(fault, "importance 4 is below the channel's least, 5");
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    // What is found is looked at once more a minute after: whether it shows what is known by now.
    private async Task SettleAsync()
    {
        await _desk.PassAsync(_settled);
        await _desk.PassAsync(TimeSpan.FromMinutes(2));
    }

    private async Task TellAsync(string fault)
    {
        await _desk.Rig.FaultAsync(new { fault, method = "POST", path = $"/channels/{Channel}/messages", count = 1 });
        await _desk.TellAsync(1);
        Assert.True(Assert.Single(await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop)).Value.MayBeOut);
    }

    private async Task AssertEndedAsync(string fault, string reason)
    {
        Assert.Equal(fault == "dropAnswer" ? [] : [reason], await _desk.SuppressedAsync(Samples.Acme));
        Assert.Empty(await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
    }

    private Task SubscribeAsync(string channel, Func<Subscription, Subscription>? change = null) =>
        _desk.Subscriptions.PutAsync(change is null ? new Subscription(channel, []) : change(new Subscription(channel, [])), Stop);
}
