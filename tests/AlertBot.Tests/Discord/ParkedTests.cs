using System.Net.Http.Json;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Discord;

/// <summary>What Discord refuses for good is parked with its reason, told to the ops channel once, and sent again when somebody has mended it.</summary>
public sealed class ParkedTests : IAsyncLifetime
{
    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _desk = await WholeDesk.StartAsync();

    [Fact]
    public Task A_Channel_That_Is_Not_There_Any_More() =>
        AssertParkedAsync("123456789012345678", "refused (10003): Unknown Channel", "The channel is not there any more. If it moved, subscribe the new one.");

    [Fact]
    public Task A_Channel_Without_Access() => AssertParkedAsync(
        _desk.Rig.Emulator.AddChannel(new("closed") { MissingAccess = true }),
        "refused (50001): Missing Access",
        "Give the bot View Channel, Send Messages, Embed Links and Read Message History there.");

    [Fact]
    public async Task A_Thread_That_Is_Locked_Until_It_Is_Opened_Again()
    {
        var thread = await StartThreadAsync();
        await SetAsync(thread, new { locked = true, archived = true });
        await AssertParkedAsync(thread, "refused (160005): Thread is locked", "The thread is archived or locked: open it again.");

        await SetAsync(thread, new { locked = false, archived = false });
        await RetriedAsync(thread);
    }

    [Theory]
    [InlineData(400, 50083, "Thread is archived", "The thread is archived or locked: open it again.")]
    [InlineData(403, 50013, "Missing Permissions", "Give the bot View Channel, Send Messages, Embed Links and Read Message History there.")]
    [InlineData(400, 50035, "Invalid Form Body", "Discord does not take this message as it is; its reason says which part.")]
    [InlineData(413, 40005, "Request entity too large", "Discord does not take this message as it is; its reason says which part.")]
    public async Task What_Discord_Refuses_For_Any_Other_Reason_Of_Its_Own(int status, int code, string message, string words)
    {
        // What is said to be archived is woken, and tried once more.
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{_desk.Rig.ChannelId}/messages", status, code, message, count = code == 50083 ? 6 : 3 });

        await AssertParkedAsync(_desk.Rig.ChannelId, $"refused ({code}): {message}", words);
        await RetriedAsync(_desk.Rig.ChannelId);
    }

    [Fact]
    public async Task What_Was_Refused_At_The_First_Attempt_Is_Sent_By_A_Retry_However_Late_Without_A_Look_For_It()
    {
        await _desk.Subscriptions.PutAsync(new Subscription(_desk.Rig.ChannelId, []), Stop);
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{_desk.Rig.ChannelId}/messages", status = 403, code = 50013, message = "Missing Permissions", count = 1 });
        await _desk.TellAsync(1);
        await _desk.PassAsync(TimeSpan.FromDays(31));
        await _desk.SayAsync(_desk.OpsId, "admin", "alerts retry");
        await _desk.DeliverAsync();

        Assert.Equal(["Headline"], _desk.Titles(_desk.Rig.ChannelId));
        Assert.Equal(0, await _desk.RequestsAsync("GET", "/messages"));
    }

    [Fact]
    public async Task What_Was_Refused_After_An_Attempt_Whose_End_Was_Not_Seen_Is_Looked_For_At_A_Retry()
    {
        await _desk.Subscriptions.PutAsync(new Subscription(_desk.Rig.ChannelId, []), Stop);
        await _desk.Rig.FaultAsync(new { fault = "dropAnswer", method = "POST", path = $"/channels/{_desk.Rig.ChannelId}/messages", count = 1 });
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{_desk.Rig.ChannelId}/messages", status = 403, code = 50013, message = "Missing Permissions", count = 1 });
        await _desk.TellAsync(1);
        await _desk.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Single(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
        await _desk.PassAsync(TimeSpan.FromDays(31));
        await _desk.SayAsync(_desk.OpsId, "admin", "alerts retry");
        await _desk.DeliverAsync();

        Assert.Equal(["Headline"], _desk.Titles(_desk.Rig.ChannelId));
        Assert.Equal(1, await _desk.RequestsAsync("GET", "/messages"));
    }

    [Fact]
    public async Task What_Was_Added_While_It_Was_Parked_Is_Told_Under_The_Message_That_Was_There_After_All()
    {
        await _desk.Subscriptions.PutAsync(new Subscription(_desk.Rig.ChannelId, []), Stop);
        await _desk.Rig.FaultAsync(new { fault = "dropAnswer", method = "POST", path = $"/channels/{_desk.Rig.ChannelId}/messages", count = 1 });
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{_desk.Rig.ChannelId}/messages", status = 403, code = 50013, message = "Missing Permissions", count = 1 });
        await _desk.TellAsync(1);
        await _desk.PassAsync(TimeSpan.FromMinutes(1));
        await _desk.RetellAsync(2, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _desk.PassAsync(TimeSpan.FromMinutes(20));
        await _desk.SayAsync(_desk.OpsId, "admin", "alerts retry");
        for (var minute = 0; minute < 4; minute++)
            await _desk.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["Headline", "Acme pays $38 billion"], _desk.Titles(_desk.Rig.ChannelId));
    }

    [Fact]
    public async Task A_Step_That_Fails_Again_And_Again_Is_Given_Up_And_Told_Once()
    {
        // Written by a newer version of us, which this one cannot read.
        var lost = Samples.Entry(0);
        await _desk.Rig.Service<IEntityTable>().SubmitAsync(Keys.Of(Samples.Acme), [new TableWrite.Insert(Keys.Outstanding(lost), Document.Write(lost).Replace("\"v\":1", "\"v\":99", StringComparison.Ordinal))], Stop);
        await _desk.Subscriptions.PutAsync(new Subscription(lost.ChannelId, []), Stop);
        var worker = ActivatorUtilities.CreateInstance<HintWorker>(_desk.Rig.Service<IServiceProvider>(), HintQueue.Deliver);
        // The second time it comes to the same, and nobody is told again that day; the worker takes the notice to the ops channel as well.
        for (var tries = 0; tries < 3 * Poison.MostTries; tries++)
        {
            if (tries % Poison.MostTries == 0)
                await _desk.Rig.Service<IHintQueues>().SendAsync(new Hint(HintQueue.Deliver, Samples.Acme.Value), TimeSpan.Zero, Stop);
            await worker.RunOneAsync(Stop);
            _desk.Rig.Time.Advance(TimeSpan.FromSeconds(31));
        }

        Assert.Equal(["The step Deliver fails again and again"], _desk.Titles(_desk.OpsId));
        Assert.Single((await _desk.SayAsync(_desk.OpsId, "admin", "alerts status")).Lines, line => line.Lead.EndsWith("of Deliver given up", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    /// <summary>Three developments: three are parked, and the ops channel hears of it once, in words that help.</summary>
    private async Task AssertParkedAsync(string channel, string reason, string words)
    {
        await _desk.Subscriptions.PutAsync(new Subscription(channel, []), Stop);
        for (var number = 1; number <= 3; number++)
            await _desk.TellAsync(number);
        await _desk.DeliverAsync();

        Assert.Equal([reason, reason, reason], (await _desk.Outbox.ParkedAsync(Samples.Acme, Stop)).Select(parked => parked.Reason));
        var notice = Assert.Single(_desk.Rig.Emulator.Messages(_desk.OpsId)).GetProperty("embeds")[0];
        Assert.Equal($"Discord refuses messages for channel {channel}", notice.GetProperty("title").GetString());
        Assert.Contains(words, notice.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains((await _desk.SayAsync(_desk.OpsId, "admin", "alerts status")).Lines, line => line.Lead == "3 messages parked" && line.Text.EndsWith(reason, StringComparison.Ordinal));
    }

    private async Task RetriedAsync(string channel)
    {
        Assert.Equal("On their way", (await _desk.SayAsync(_desk.OpsId, "admin", "alerts retry", ("channel", channel))).Title);
        await _desk.DeliverAsync();

        Assert.Equal(3, _desk.Rig.Emulator.Messages(channel).Count(message => message.GetProperty("embeds").GetArrayLength() > 0));
        Assert.Empty(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
    }

    private async Task<string> StartThreadAsync()
    {
        using var http = _desk.Bot();
        using var answer = await http.PostAsJsonAsync($"channels/{_desk.Rig.Emulator.ChannelId("deal-forum")}/threads", new { name = "Acme", message = new { content = "A thread of somebody's" } }, Stop);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("id").GetString()!;
    }

    private Task SetAsync(string thread, object change) => _desk.ChangeAsync($"channels/{thread}", change);
}
