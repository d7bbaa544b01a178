using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Tests.Discord.Interactions;

namespace AlertBot.Tests.Discord;

/// <summary>/alerts test goes the way that alerts go, and whoever asked is told in plain words what came of it.</summary>
public sealed class AlertsTestTests : IAsyncLifetime
{
    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _desk = await WholeDesk.StartAsync();

    [Fact]
    public async Task A_Test_Arrives_As_The_Channels_Alerts_Would_And_Pings_Nobody()
    {
        await _desk.Reader.AskAsync("alerts subscribe", ("template", "{kind}: {title}"));
        await _desk.Subscriptions.PutAsync((await _desk.Subscriptions.GetAsync(_desk.Rig.ChannelId, Stop))! with { Role = _desk.Rig.Emulator.GuildId }, Stop);

        var reply = await _desk.Reader.AskAsync("alerts test");

        Assert.Equal("The test has arrived", Asker.Title(reply));
        var test = Tests()[^1];
        Assert.StartsWith("**Test.** Somebody tried whether alerts arrive here. Nothing happened.\nAnnounced: Harbour Foods agrees", test.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, test.GetProperty("mention_roles").GetArrayLength());
        Assert.EndsWith("A real alert would ping the role; a test pings nobody.", Asker.Text(reply), StringComparison.Ordinal);
        Assert.Contains("It tells nothing that happened.", Asker.Text(await _desk.Reader.PressAsync(test, "Why this alert?")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50001, "Missing Access", "Give the bot View Channel, Send Messages, Embed Links and Read Message History there.")]
    [InlineData(160005, "Thread is locked", "The thread is archived or locked: open it again.")]
    [InlineData(50035, "Invalid Form Body", "Discord does not take this message as it is; its reason says which part.")]
    public async Task A_Test_That_Is_Refused_Says_Why_And_Leaves_Nothing_Behind(int code, string message, string words)
    {
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = "/channels/*/messages", status = 403, code, message });

        var reply = await _desk.Reader.AskAsync("alerts test");

        Assert.Equal("The test was refused", Asker.Title(reply));
        Assert.Equal($"{words} (Discord: {message}, code {code})", Asker.Text(reply));
        Assert.Empty(await _desk.Outbox.ParkedAsync(INotices.Outbox, Stop));
        Assert.Equal(new OpenWork(false, false), await _desk.Rig.Service<IOpenWork>().OfAsync(INotices.Outbox, DateTimeOffset.MaxValue, Stop));
        Assert.Empty(_desk.Rig.Emulator.Messages(_desk.OpsId));
    }

    [Fact]
    public async Task A_Test_That_Meets_An_Outage_Arrives_Later_Once()
    {
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = "/channels/*/messages", status = 503 });

        var reply = await _desk.Reader.AskAsync("alerts test");
        Assert.Equal("The test has not arrived yet", Asker.Title(reply));
        Assert.Contains("Discord answered HTTP 503", Asker.Text(reply), StringComparison.Ordinal);
        Assert.Empty(Tests());

        _desk.Rig.Time.Advance(TimeSpan.FromMinutes(1));
        await _desk.DeliverAsync();
        Assert.Single(Tests());
    }

    [Fact]
    public async Task A_Test_In_An_Announcement_Channel_Is_Not_Published()
    {
        _desk.Reader.ChannelId = _desk.Rig.Emulator.ChannelId("announcements");
        await _desk.Reader.AskAsync("alerts subscribe");

        Assert.EndsWith("published to the channels that follow this one.", Asker.Text(await _desk.Reader.AskAsync("alerts test")), StringComparison.Ordinal);
        Assert.Equal(0, Tests()[^1].GetProperty("flags").GetInt32());
    }

    [Theory]
    [InlineData(false, "a real alert opens a thread of its own in the forum.")]
    [InlineData(true, "a real alert stands in the thread of its deal.")]
    public async Task A_Test_In_A_Forum_Stands_In_The_Thread_In_Which_It_Was_Asked_For_And_Leaves_No_Other(bool perDeal, string words)
    {
        var forum = _desk.Rig.Emulator.AddChannel(new("tests", "forum"));
        await _desk.Subscriptions.PutAsync(new Subscription(forum, []) { Channel = ChannelKind.Forum, Threads = perDeal ? ThreadPer.Deal : ThreadPer.Development }, Stop);
        await _desk.TellAsync(1);
        for (var i = 0; i < 3; i++)
            await _desk.PassAsync(TimeSpan.FromSeconds(6));
        var thread = Assert.Single(_desk.Rig.Emulator.Threads(forum)).GetProperty("id").GetString()!;
        var before = _desk.Rig.Emulator.Messages(thread).Count;

        var reply = await SayAsync(thread, forum);

        Assert.Equal("The test has arrived", reply.Title);
        Assert.EndsWith($" It is in this thread, so that none is left behind; {words}", reply.Text, StringComparison.Ordinal);
        Assert.Single(_desk.Rig.Emulator.Threads(forum));
        Assert.StartsWith("**Test.**", Assert.Single(_desk.Rig.Emulator.Messages(thread).Skip(before)).GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_The_Forum_Itself_Nothing_Is_Posted_And_The_Reply_Says_Where_To_Ask()
    {
        var forum = _desk.Rig.Emulator.AddChannel(new("tests", "forum"));

        var reply = await SayAsync(forum, null);

        Assert.Equal(("In which thread?", false), (reply.Title, reply.Known));
        Assert.Empty(_desk.Rig.Emulator.Threads(forum));
        Assert.Equal(new OpenWork(false, false), await _desk.Rig.Service<IOpenWork>().OfAsync(INotices.Outbox, DateTimeOffset.MaxValue, Stop));
    }

    private Task<CommandReply> SayAsync(string channel, string? parent) => _desk.Rig.Service<CommandRouter>().AnswerAsync(
        new CommandRequest("alerts test", [], "80000000000000001", "guild", channel, _desk.Rig.Time.GetUtcNow(), IsAdmin: true) { ParentId = parent }, Stop);

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private List<JsonElement> Tests() => [.. _desk.Rig.Emulator.Messages(_desk.Reader.ChannelId).Where(message => !Asker.IsForAskerOnly(message))];
}
