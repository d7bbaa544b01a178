using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>A thread is opened once and woken where it sleeps, whatever is lost, limited, locked or deleted on the way.</summary>
public sealed class ForumLossTests : IAsyncLifetime
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private Forum _forum = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _forum = await Forum.OpenAsync();

    [Theory]
    [InlineData("development", "dropAnswer")]
    [InlineData("development", "dropRequest")]
    [InlineData("deal", "dropAnswer")]
    [InlineData("deal", "dropRequest")]
    public async Task A_Thread_Whose_Answer_Was_Lost_Is_Looked_For_Before_It_Is_Opened_Again(string per, string fault)
    {
        await _forum.SubscribeAsync(per);
        await _forum.Desk.Rig.FaultAsync(new { fault, method = "POST", path = $"/channels/{_forum.Id}/threads", seconds = 1, count = 1 });
        await _forum.Desk.TellAsync(1);
        for (var minute = 0; minute < 12; minute++)
            await _forum.Desk.PassAsync(_minute);

        Assert.Equal(fault == "dropAnswer" ? 1 : 2, await _forum.Desk.RequestsAsync("POST", $"/channels/{_forum.Id}/threads"));
        Assert.Equal(per == "deal" ? 2 : 1, _forum.In(Assert.Single(_forum.Threads)).Count);
        Assert.Empty(await _forum.Desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
    }

    [Fact]
    public async Task A_Thread_That_Was_Archived_At_Once_Is_Found_Too()
    {
        await _forum.SubscribeAsync("development");
        await _forum.Desk.Rig.FaultAsync(new { fault = "dropAnswer", method = "POST", path = $"/channels/{_forum.Id}/threads", count = 1 });
        await _forum.Desk.TellAsync(1);
        await _forum.Desk.ChangeAsync($"channels/{_forum.Threads[0].GetProperty("id").GetString()}", new { archived = true });
        for (var minute = 0; minute < 8; minute++)
            await _forum.Desk.PassAsync(_minute);

        Assert.Single(_forum.Threads);
        Assert.Single(await _forum.Desk.Outbox.SentAsync(Samples.Acme, Stop));
    }

    [Fact]
    public async Task Rate_Limits_Put_Off_And_Open_No_Second_Thread()
    {
        await _forum.SubscribeAsync("development");
        await _forum.Desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = $"/channels/{_forum.Id}/threads", seconds = 20, count = 1 });
        await _forum.Desk.TellAsync(1);
        Assert.Empty(_forum.Threads);

        await _forum.Desk.PassAsync(_minute);

        Assert.Single(_forum.Threads);
    }

    [Fact]
    public async Task A_Locked_Thread_Is_Left_Locked_And_What_It_Should_Show_Is_Parked()
    {
        await _forum.SubscribeAsync("development");
        await _forum.Desk.TellAsync(1);
        var thread = _forum.Threads[0].GetProperty("id").GetString();
        await _forum.Desk.ChangeAsync($"channels/{thread}", new { archived = true, locked = true });

        await _forum.Desk.RetellAsync(2, "Stackpost");
        await _forum.Desk.PassAsync(_minute);
        Assert.Equal("refused (50083): Thread is archived", Assert.Single(await _forum.Desk.Outbox.ParkedAsync(Samples.Acme, Stop)).Reason);

        await _forum.Desk.ChangeAsync($"channels/{thread}", new { archived = false, locked = false });
        await _forum.Desk.SayAsync(_forum.Desk.OpsId, "admin", "alerts retry");
        await _forum.Desk.PassAsync(_minute);
        Assert.Contains("Stackpost", WholeDesk.Field(_forum.In(_forum.Threads[0])[0], "Also reported by"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_A_Deals_Thread_Was_Deleted_The_Next_Development_Opens_Another()
    {
        await _forum.SubscribeAsync("deal");
        await _forum.Desk.TellAsync(1);
        await _forum.SettleAsync();
        await _forum.Desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{_forum.Threads[0].GetProperty("id").GetString()}/messages", status = 404, code = 10003, message = "Unknown Channel", count = 1 });

        await _forum.Desk.TellAsync(2);
        await _forum.Desk.PassAsync(_minute);
        await _forum.SettleAsync();

        Assert.Equal(2, _forum.Threads.Count);
        Assert.Equal(["Acme – Globex", "Headline"], _forum.In(_forum.Threads[1]).Select(message => message.GetProperty("embeds")[0].GetProperty("title").GetString()));
        Assert.Empty(await _forum.Desk.Outbox.ParkedAsync(Samples.Acme, Stop));
    }

    [Fact]
    public async Task A_Thread_That_Was_Not_Opened_While_Nobody_Was_Subscribed_Is_Opened_For_Who_Subscribes_Again()
    {
        await _forum.SubscribeAsync("deal");
        await _forum.Desk.TellAsync(1);
        await _forum.Desk.Subscriptions.RemoveAsync(Subscription.IdOf(_forum.Id), Stop);
        await _forum.SettleAsync();
        Assert.Empty(_forum.Threads);

        await _forum.SubscribeAsync("deal");
        await _forum.Desk.TellAsync(2);
        await _forum.SettleAsync();

        Assert.Equal(2, _forum.In(Assert.Single(_forum.Threads)).Count);
        Assert.Empty(await _forum.Desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
    }

    [Fact]
    public async Task A_Server_That_Comes_Back_After_Its_Data_Was_Erased_Has_Its_Threads_Opened_Anew()
    {
        await _forum.SubscribeAsync("deal");
        await _forum.Desk.TellAsync(1);
        await _forum.SettleAsync();
        await _forum.Desk.Rig.Service<IServers>().EraseAsync(Assert.Single(await _forum.Desk.Subscriptions.ListAsync(Stop)).Server!, Stop);
        Assert.Empty(await _forum.Desk.Rig.Service<IEntityTable>().QueryAsync(Keys.Of(Samples.Acme), KeyRange.Under("thread|"), Stop).ToListAsync(Stop));

        await _forum.SubscribeAsync("deal");
        await _forum.Desk.TellAsync(2);
        await _forum.SettleAsync();

        Assert.Equal([2, 2], _forum.Threads.Select(thread => _forum.In(thread).Count));
    }

    [Fact]
    public async Task A_Reply_To_An_Alert_Whose_Thread_Was_Deleted_Is_Dropped_And_Nobody_Is_Called()
    {
        await _forum.SubscribeAsync("development");
        await _forum.Desk.TellAsync(1);
        await _forum.Desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{_forum.Threads[0].GetProperty("id").GetString()}/messages", status = 404, code = 10003, message = "Unknown Channel", count = 1 });
        await _forum.Desk.RetellAsync(2, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _forum.Desk.PassAsync(_minute);

        Assert.Empty(await _forum.Desk.Outbox.ParkedAsync(Samples.Acme, Stop));
        Assert.Empty(_forum.Desk.Rig.Emulator.Messages(_forum.Desk.OpsId));
        Assert.Contains(_forum.Desk.Rig.Log.Lines, line => line.Contains("what it replies to is not there any more: refused (10003): Unknown Channel", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _forum.DisposeAsync();
}
