using AlertBot.Alerts;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>An alert whose attempt may be out, met again in quiet hours: it is looked for, and what is not there is told when they are over.</summary>
public sealed class QuietAfterOutageTests : IAsyncLifetime
{
    private static readonly QuietHours _fromHalfPast = new(new(12, 30), new(14, 0), "UTC");

    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _desk = await WholeDesk.StartAsync();

    [Theory]
    [InlineData("dropRequest", false)]
    [InlineData("dropAnswer", false)]
    [InlineData("dropRequest", true)]
    [InlineData("dropAnswer", true)]
    public async Task It_Is_Told_Once_And_Not_In_Quiet_Hours(string fault, bool forum)
    {
        var channel = forum ? _desk.Rig.Emulator.AddChannel(new("nights", "forum")) : _desk.Rig.ChannelId;
        await _desk.Subscriptions.PutAsync(new Subscription(channel, []) { Channel = forum ? ChannelKind.Forum : ChannelKind.Text, Quiet = _fromHalfPast }, Stop);
        _desk.Rig.Time.Advance(TimeSpan.FromMinutes(29));
        await _desk.Rig.FaultAsync(new { fault, method = "POST", path = forum ? $"/channels/{channel}/threads" : $"/channels/{channel}/messages", count = 1 });
        await _desk.TellAsync(1);

        for (var minute = 0; minute < 20; minute++)
            await _desk.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(fault == "dropAnswer" ? 1 : 0, Told(channel, forum));
        Assert.Equal(Told(channel, forum), (await _desk.Outbox.SentAsync(Samples.Acme, Stop)).Count);

        await _desk.PassAsync(TimeSpan.FromHours(1.5));
        Assert.Equal(1, Told(channel, forum));
        Assert.Single(await _desk.Outbox.SentAsync(Samples.Acme, Stop));
    }

    [Fact]
    public async Task What_Was_Withdrawn_Meanwhile_Does_Not_Come_In_Quiet_Hours_Either()
    {
        await _desk.Subscriptions.PutAsync(new Subscription(_desk.Rig.ChannelId, []) { Quiet = _fromHalfPast }, Stop);
        _desk.Rig.Time.Advance(TimeSpan.FromMinutes(29));
        await _desk.Rig.FaultAsync(new { fault = "dropRequest", method = "POST", path = $"/channels/{_desk.Rig.ChannelId}/messages", count = 1 });
        await _desk.TellAsync(1);
        await _desk.SayAsync(_desk.OpsId, "80000000000000001", "alerts withdraw", ("message", "Headline"), ("reason", "Wrong."));

        for (var minute = 0; minute < 20; minute++)
            await _desk.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Empty(_desk.Rig.Emulator.Messages(_desk.Rig.ChannelId));
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private int Told(string channel, bool forum) => forum ? _desk.Rig.Emulator.Threads(channel).Count : _desk.Rig.Emulator.Messages(channel).Count;
}
