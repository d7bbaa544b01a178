using AlertBot.Alerts;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>What somebody asks for by a command is done at once, and does not wait for a sweep.</summary>
public sealed class HintsTests : IAsyncLifetime
{
    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Channel => _desk.Rig.ChannelId;

    public async ValueTask InitializeAsync()
    {
        _desk = await WholeDesk.StartAsync();
        await _desk.Subscriptions.PutAsync(new Subscription(Channel, []), Stop);
    }

    [Fact]
    public async Task A_Withdrawn_Alert_Is_Struck_Through_At_Once_Also_In_Digests()
    {
        await _desk.Subscriptions.PutAsync(new Subscription(_desk.OpsId, []) { Digest = new(new(13, 0), "UTC") }, Stop);
        await _desk.TellAsync(1);
        await _desk.PassAsync(TimeSpan.FromHours(1));
        await _desk.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal(["Headline"], _desk.Titles(_desk.OpsId));

        await _desk.Reader.AskAsync("alerts withdraw", ("message", "Headline"), ("reason", "It was another Acme."));
        await _desk.WorkAsync();

        Assert.Equal("~~Headline~~", _desk.Titles(Channel)[0]);
        Assert.Equal(["~~Headline~~"], _desk.Titles(_desk.OpsId));
    }

    [Fact]
    public async Task What_Was_Parked_Is_Sent_Again_At_Once()
    {
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{Channel}/messages", status = 403, code = 50013, message = "Missing Permissions", count = 1 });
        await _desk.TellAsync(1);
        Assert.Single(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));

        Assert.Equal("On their way", (await _desk.SayAsync(_desk.OpsId, "80000000000000001", "alerts retry")).Title);
        await _desk.WorkAsync();

        Assert.Equal(["Headline"], _desk.Titles(Channel));
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();
}
