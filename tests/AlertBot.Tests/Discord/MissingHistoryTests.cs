using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>Without Read Message History Discord shows an empty channel: a message that cannot be seen is not taken for one that never arrived.</summary>
public sealed class MissingHistoryTests : IAsyncLifetime
{
    private const string Barred = "refused (50013): Missing Permissions (Read Message History, to see what was sent here before)";

    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private WholeDesk _desk = null!;
    private string _channel = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _desk = await WholeDesk.StartAsync();
        _channel = _desk.Rig.ChannelId;
    }

    [Fact]
    public async Task A_Post_Whose_Answer_Was_Lost_Is_Parked_And_Found_When_The_Right_Is_Given()
    {
        await _desk.Subscriptions.PutAsync(new Subscription(_channel, []), Stop);
        await _desk.LetReadAsync(_channel, false);
        await LoseAsync("dropAnswer");
        await PassAsync(minutes: 20);

        Assert.Equal(Barred, Assert.Single(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop)).Reason);
        Assert.Contains("Read Message History", Assert.Single(_desk.Rig.Emulator.Messages(_desk.OpsId)).GetProperty("embeds")[0].GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Single(_desk.Titles(_channel));

        await _desk.LetReadAsync(_channel, true);
        await _desk.SayAsync(_desk.OpsId, "admin", "alerts retry");
        await PassAsync(minutes: 2);

        Assert.Single(_desk.Titles(_channel));
        Assert.Equal(Messages[0].GetProperty("id").GetString(), Assert.Single(await _desk.Outbox.SentAsync(Samples.Acme, Stop)).MessageId);
    }

    [Fact]
    public async Task Where_Nothing_Was_Written_Since_There_Is_Nothing_To_See_And_It_Is_Sent_Again()
    {
        await _desk.Subscriptions.PutAsync(new Subscription(_channel, []), Stop);
        await _desk.LetReadAsync(_channel, false);
        await LoseAsync("dropRequest");
        await PassAsync(minutes: 20);

        Assert.Equal(["Headline"], _desk.Titles(_channel));
        Assert.Empty(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
    }

    [Fact]
    public async Task A_Channel_Whose_Last_Message_Was_Deleted_Is_Not_Taken_For_One_That_May_Not_Be_Read()
    {
        await _desk.Subscriptions.PutAsync(new Subscription(_channel, []), Stop);
        await LoseAsync("dropRequest");
        await _desk.Rig.PostAsync("chatter");
        await _desk.DeleteAsync($"channels/{_channel}/messages/{Messages[0].GetProperty("id").GetString()}");
        await PassAsync(minutes: 20);

        Assert.Equal(["Headline"], _desk.Titles(_channel));
        Assert.Empty(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
    }

    [Theory]
    [InlineData("development")]
    [InlineData("deal")]
    public async Task A_Thread_Whose_Answer_Was_Lost_Is_Parked_And_Not_Opened_Again(string per)
    {
        var forum = await SubscribeForumAsync(per);
        await _desk.LetReadAsync(forum, false);
        await _desk.Rig.FaultAsync(new { fault = "dropAnswer", method = "POST", path = $"/channels/{forum}/threads", count = 1 });
        await _desk.TellAsync(1);
        await PassAsync(minutes: 30);

        Assert.Single(_desk.Rig.Emulator.Threads(forum));
        Assert.Contains(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop), parked => parked.Reason == Barred);
    }

    [Fact]
    public async Task A_Post_In_A_Deals_Thread_Whose_Answer_Was_Lost_Is_Parked_And_Not_Sent_Again()
    {
        var forum = await SubscribeForumAsync("deal");
        await _desk.TellAsync(1);
        await PassAsync(minutes: 1);
        var thread = Assert.Single(_desk.Rig.Emulator.Threads(forum)).GetProperty("id").GetString()!;
        await _desk.LetReadAsync(forum, false);
        await _desk.Rig.FaultAsync(new { fault = "dropAnswer", method = "POST", path = $"/channels/{thread}/messages", count = 1 });
        await _desk.TellAsync(2);
        _desk.Rig.Time.Advance(3 * _minute);
        await PassAsync(minutes: 20);

        Assert.Equal(["Acme – Globex", "Headline", "Headline"], _desk.Titles(thread));
        Assert.Equal(Barred, Assert.Single(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop)).Reason);
    }

    [Fact]
    public async Task A_Channel_That_May_Not_Be_Read_Is_Not_Subscribed_And_The_Right_Is_Named()
    {
        await _desk.Rig.PostAsync("chatter");
        await _desk.LetReadAsync(_channel, false);

        var reply = await _desk.SayAsync(_channel, "admin", "alerts subscribe");

        Assert.Equal(
            "I cannot read what is written in this channel, it was refused (50013): Missing Permissions (Read Message History, to see what was sent here before). Give me View Channel, Send Messages, Embed Links and Read Message History here, and try again.",
            reply.Text);
        Assert.Empty(await _desk.Subscriptions.ListAsync(Stop));
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private IReadOnlyList<JsonElement> Messages => _desk.Rig.Emulator.Messages(_channel);

    // Beyond the time for which a nonce is trusted nothing but a look tells whether it arrived.
    private async Task LoseAsync(string fault)
    {
        await _desk.Rig.FaultAsync(new { fault, method = "POST", path = $"/channels/{_channel}/messages", count = 1 });
        await _desk.TellAsync(1);
        _desk.Rig.Time.Advance(3 * _minute);
    }

    private async Task PassAsync(int minutes)
    {
        for (var minute = 0; minute < minutes; minute++)
            await _desk.PassAsync(_minute);
    }

    private async Task<string> SubscribeForumAsync(string per)
    {
        var forum = _desk.Rig.Emulator.AddChannel(new("deals", "forum"));
        await _desk.SayAsync(_channel, "admin", "alerts subscribe", ("forum", forum), ("threads", per));
        return forum;
    }
}
