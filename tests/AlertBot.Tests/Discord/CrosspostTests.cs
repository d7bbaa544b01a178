using System.Text.Json;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>What an announcement channel is told is published to those that follow it: one message, published once, whatever is lost on the way.</summary>
public sealed class CrosspostTests : IAsyncLifetime
{
    // resources/message, message flags: CROSSPOSTED.
    private const int Crossposted = 1 << 0;

    private WholeDesk _desk = null!;
    private string _channel = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _desk = await WholeDesk.StartAsync();
        _channel = _desk.Rig.Emulator.ChannelId("announcements");
        await _desk.SayAsync(_channel, "admin", "alerts subscribe");
    }

    [Fact]
    public async Task A_Channel_That_Is_Found_To_Be_For_Announcements_Has_Its_Alerts_Published()
    {
        await _desk.TellAsync(1);

        AssertPublishedOnce();
        Assert.Equal(1, await _desk.RequestsAsync("POST", "/crosspost"));
    }

    [Theory]
    [InlineData("dropAnswer", 0)]
    [InlineData("dropRequest", 0)]
    [InlineData("status", 500)]
    [InlineData("rateLimit", 0)]
    public async Task Whatever_Befalls_Its_Publication_It_Is_Published_And_Is_There_Once(string fault, int status)
    {
        await _desk.Rig.FaultAsync(new { fault, method = "POST", path = $"/channels/{_channel}/messages/*/crosspost", status = status == 0 ? 500 : status, seconds = 3, count = 1 });
        await _desk.TellAsync(1);
        await RetryAsync();

        AssertPublishedOnce();
        Assert.Equal(2, await _desk.RequestsAsync("POST", "/crosspost"));
    }

    [Fact]
    public async Task A_Limit_On_The_Publication_Is_Waited_For_To_The_Second()
    {
        await _desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = $"/channels/{_channel}/messages/*/crosspost", seconds = 200, count = 1 });
        await _desk.TellAsync(1);

        var waiting = Assert.Single(await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop)).Value;
        Assert.Equal((_desk.Rig.Time.GetUtcNow().AddSeconds(200), 0), (waiting.Due, waiting.Failures));
        await _desk.PassAsync(TimeSpan.FromSeconds(199));
        Assert.Equal(1, await _desk.RequestsAsync("POST", "/crosspost"));
        await _desk.PassAsync(TimeSpan.FromSeconds(1));
        AssertPublishedOnce();
    }

    [Fact]
    public async Task A_Lost_Answer_To_The_Post_And_A_Limit_On_The_Publication_Still_Make_One_Message()
    {
        await _desk.Rig.FaultAsync(new { fault = "dropAnswer", method = "POST", path = $"/channels/{_channel}/messages", count = 1 });
        await _desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = $"/channels/{_channel}/messages/*/crosspost", seconds = 40, count = 1 });
        await _desk.TellAsync(1);
        await RetryAsync();
        await RetryAsync();

        AssertPublishedOnce();
    }

    [Fact]
    public async Task After_The_Nonce_Is_Forgotten_The_Message_Is_Found_By_Its_Marker_And_Published()
    {
        await _desk.Rig.FaultAsync(new { fault = "dropRequest", method = "POST", path = $"/channels/{_channel}/messages/*/crosspost", count = 1 });
        await _desk.TellAsync(1);
        await _desk.PassAsync(TimeSpan.FromMinutes(20));

        AssertPublishedOnce();
    }

    [Fact]
    public async Task A_Message_That_May_Not_Be_Published_Is_Sent_All_The_Same()
    {
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{_channel}/messages/*/crosspost", status = 403, code = 50013, message = "Missing Permissions", count = 1 });
        await _desk.TellAsync(1);

        Assert.Single(Messages);
        Assert.Single(await _desk.Outbox.SentAsync(Samples.Acme, Stop));
        Assert.Empty(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
    }

    [Fact]
    public async Task An_Edit_Leaves_It_Published()
    {
        await _desk.TellAsync(1);
        await _desk.RetellAsync(2, "Stackpost");
        await _desk.PassAsync(TimeSpan.FromMinutes(1));

        AssertPublishedOnce();
        Assert.Contains("Stackpost", WholeDesk.Field(Messages[0], "Also reported by"), StringComparison.Ordinal);
        Assert.Equal(1, await _desk.RequestsAsync("POST", "/crosspost"));
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private IReadOnlyList<JsonElement> Messages => _desk.Rig.Emulator.Messages(_channel);

    private Task RetryAsync() => _desk.PassAsync(TimeSpan.FromSeconds(59));

    private void AssertPublishedOnce() => Assert.Equal(Crossposted, Assert.Single(Messages).GetProperty("flags").GetInt32() & Crossposted);
}
