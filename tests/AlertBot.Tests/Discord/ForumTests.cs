using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>A forum gets a thread for each development, or for each deal: once, whatever is lost on the way.</summary>
public sealed class ForumTests : IAsyncLifetime
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private WholeDesk _desk = null!;
    private string _forum = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _desk = await WholeDesk.StartAsync();
        _forum = _desk.Rig.Emulator.AddChannel(new("deals", "forum") { Tags = ["Rumour", "Terms changed", "Legal"] });
    }

    [Fact]
    public async Task A_Thread_For_Each_Development_With_The_Tag_Of_Its_Kind()
    {
        await SubscribeAsync("development");
        await _desk.TellAsync(1);
        await _desk.TellAsync(2);
        await _desk.DeliverAsync();

        Assert.Equal(["Headline", "Headline"], Threads.Select(thread => thread.GetProperty("name").GetString()));
        Assert.All(Threads, thread => Assert.Equal("Terms changed", TagOf(thread)));
        Assert.All(Threads, thread => Assert.Equal(thread.GetProperty("id").GetString(), Assert.Single(In(thread)).GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_Thread_For_Each_Deal_Begins_With_The_Deal_And_Goes_On_With_What_Happens()
    {
        await SubscribeAsync("deal");
        await _desk.TellAsync(1);
        await _desk.TellAsync(2);
        await SettleAsync();

        var thread = Assert.Single(Threads);
        Assert.Equal("Acme – Globex", thread.GetProperty("name").GetString());
        Assert.Equal(["Acme – Globex", "Headline", "Headline"], In(thread).Select(message => message.GetProperty("embeds")[0].GetProperty("title").GetString()));
        var shown = await _desk.Reader.PressAsync(In(thread)[0], "Where does it stand?");
        Assert.StartsWith("Completed since 28 October 2025.", Interactions.Asker.Text(shown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("development", "dropAnswer")]
    [InlineData("development", "dropRequest")]
    [InlineData("deal", "dropAnswer")]
    [InlineData("deal", "dropRequest")]
    public async Task A_Thread_Whose_Answer_Was_Lost_Is_Looked_For_Before_It_Is_Opened_Again(string per, string fault)
    {
        await SubscribeAsync(per);
        await _desk.Rig.FaultAsync(new { fault, method = "POST", path = $"/channels/{_forum}/threads", seconds = 1, count = 1 });
        await _desk.TellAsync(1);
        for (var minute = 0; minute < 12; minute++)
            await _desk.PassAsync(_minute);

        Assert.Equal(fault == "dropAnswer" ? 1 : 2, await _desk.RequestsAsync("POST", $"/channels/{_forum}/threads"));
        Assert.Equal(per == "deal" ? 2 : 1, In(Assert.Single(Threads)).Count);
        Assert.Empty(await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
    }

    [Fact]
    public async Task A_Thread_That_Was_Archived_At_Once_Is_Found_Too()
    {
        await SubscribeAsync("development");
        await _desk.Rig.FaultAsync(new { fault = "dropAnswer", method = "POST", path = $"/channels/{_forum}/threads", count = 1 });
        await _desk.TellAsync(1);
        await _desk.ChangeAsync($"channels/{Threads[0].GetProperty("id").GetString()}", new { archived = true });
        for (var minute = 0; minute < 8; minute++)
            await _desk.PassAsync(_minute);

        Assert.Single(Threads);
        Assert.Single(await _desk.Outbox.SentAsync(Samples.Acme, Stop));
    }

    [Fact]
    public async Task Rate_Limits_Put_Off_And_Open_No_Second_Thread()
    {
        await SubscribeAsync("development");
        await _desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = $"/channels/{_forum}/threads", seconds = 20, count = 1 });
        await _desk.TellAsync(1);
        Assert.Empty(Threads);

        await _desk.PassAsync(_minute);

        Assert.Single(Threads);
    }

    [Fact]
    public async Task Later_Outlets_And_Additions_Come_Into_The_Thread_And_Wake_It()
    {
        await SubscribeAsync("development");
        await _desk.TellAsync(1);
        await _desk.ChangeAsync($"channels/{Threads[0].GetProperty("id").GetString()}", new { archived = true });

        await _desk.RetellAsync(2, "Stackpost");
        await _desk.RetellAsync(3, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _desk.PassAsync(_minute);
        await _desk.PassAsync(_minute);

        var messages = In(Assert.Single(Threads));
        Assert.Contains("Stackpost", WholeDesk.Field(messages[0], "Also reported by"), StringComparison.Ordinal);
        Assert.Equal("Acme pays $38 billion", Assert.Single(messages.Skip(1)).GetProperty("embeds")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_Locked_Thread_Is_Left_Locked_And_What_It_Should_Show_Is_Parked()
    {
        await SubscribeAsync("development");
        await _desk.TellAsync(1);
        var thread = Threads[0].GetProperty("id").GetString();
        await _desk.ChangeAsync($"channels/{thread}", new { archived = true, locked = true });

        await _desk.RetellAsync(2, "Stackpost");
        await _desk.PassAsync(_minute);
        Assert.Equal("refused (50083): Thread is archived", Assert.Single(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop)).Reason);

        await _desk.ChangeAsync($"channels/{thread}", new { archived = false, locked = false });
        await _desk.SayAsync(_desk.OpsId, "admin", "alerts retry");
        await _desk.PassAsync(_minute);
        Assert.Contains("Stackpost", WholeDesk.Field(In(Threads[0])[0], "Also reported by"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_A_Deals_Thread_Was_Deleted_The_Next_Development_Opens_Another()
    {
        await SubscribeAsync("deal");
        await _desk.TellAsync(1);
        await SettleAsync();
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{Threads[0].GetProperty("id").GetString()}/messages", status = 404, code = 10003, message = "Unknown Channel", count = 1 });

        await _desk.TellAsync(2);
        await _desk.PassAsync(_minute);
        await SettleAsync();

        Assert.Equal(2, Threads.Count);
        Assert.Equal(["Acme – Globex", "Headline"], In(Threads[1]).Select(message => message.GetProperty("embeds")[0].GetProperty("title").GetString()));
        Assert.Empty(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
    }

    [Fact]
    public async Task A_Thread_That_Was_Not_Opened_While_Nobody_Was_Subscribed_Is_Opened_For_Who_Subscribes_Again()
    {
        await SubscribeAsync("deal");
        await _desk.TellAsync(1);
        await _desk.Subscriptions.RemoveAsync(Subscription.IdOf(_forum), Stop);
        await SettleAsync();
        Assert.Empty(Threads);

        await SubscribeAsync("deal");
        await _desk.TellAsync(2);
        await SettleAsync();

        Assert.Equal(2, In(Assert.Single(Threads)).Count);
        Assert.Empty(await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
    }

    [Fact]
    public async Task A_Server_That_Comes_Back_After_Its_Data_Was_Erased_Has_Its_Threads_Opened_Anew()
    {
        await SubscribeAsync("deal");
        await _desk.TellAsync(1);
        await SettleAsync();
        await _desk.Rig.Service<IServers>().EraseAsync(Assert.Single(await _desk.Subscriptions.ListAsync(Stop)).Server!, Stop);
        Assert.Empty(await _desk.Rig.Service<IEntityTable>().QueryAsync(Keys.Of(Samples.Acme), KeyRange.Under("thread|"), Stop).ToListAsync(Stop));

        await SubscribeAsync("deal");
        await _desk.TellAsync(2);
        await SettleAsync();

        Assert.Equal([2, 2], Threads.Select(thread => In(thread).Count));
    }

    [Fact]
    public async Task What_Opens_A_Thread_Weighs_As_Much_As_The_Weightiest_Alert_That_Waits_For_It()
    {
        await SubscribeAsync("deal");
        await _desk.TellAsync(1, importance: 2);
        Assert.Equal(2, await WeightOfStarterAsync());

        await _desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = $"/channels/{_forum}/threads", seconds = 60, count = 1 });
        await _desk.TellAsync(2, importance: 5);
        await _desk.TellAsync(3, importance: 1);

        Assert.Equal(5, await WeightOfStarterAsync());
    }

    [Fact]
    public async Task A_Reply_To_An_Alert_Whose_Thread_Was_Deleted_Is_Dropped_And_Nobody_Is_Called()
    {
        await SubscribeAsync("development");
        await _desk.TellAsync(1);
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{Threads[0].GetProperty("id").GetString()}/messages", status = 404, code = 10003, message = "Unknown Channel", count = 1 });
        await _desk.RetellAsync(2, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _desk.PassAsync(_minute);

        Assert.Empty(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
        Assert.Empty(_desk.Rig.Emulator.Messages(_desk.OpsId));
        Assert.Contains(_desk.Rig.Log.Lines, line => line.Contains("what it replies to is not there any more: refused (10003): Unknown Channel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_A_Tag_Is_Demanded_And_None_Fits_Any_Will_Do()
    {
        _forum = _desk.Rig.Emulator.AddChannel(new("tagged", "forum") { Tags = ["Sports"], RequireTag = true });
        await SubscribeAsync("development");
        await _desk.TellAsync(1);

        Assert.Equal("Sports", TagOf(Assert.Single(Threads)));
    }

    [Theory]
    [InlineData("development", "refused (40067): A tag is required to create a forum post in this channel")]
    [InlineData("deal", "its thread could not be opened: refused (40067): A tag is required to create a forum post in this channel")]
    public async Task Where_A_Tag_Is_Demanded_And_There_Is_None_The_Reason_Is_Told(string per, string reason)
    {
        _forum = _desk.Rig.Emulator.AddChannel(new("untagged", "forum") { RequireTag = true });
        await SubscribeAsync(per);
        await _desk.TellAsync(1);
        await SettleAsync();

        Assert.Contains(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop), parked => parked.Reason == reason);
        Assert.Contains("The forum demands a tag", Assert.Single(_desk.Rig.Emulator.Messages(_desk.OpsId)).GetProperty("embeds")[0].GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Digest_For_A_Forum_Is_A_Thread_Of_Its_Own()
    {
        await SubscribeAsync("deal");
        await _desk.SayAsync(_forum, "admin", "alerts digest", ("every", "day"), ("at", "13:00"));
        await _desk.TellAsync(1);
        await _desk.TellAsync(2);
        await _desk.PassAsync(TimeSpan.FromHours(2));

        var thread = Assert.Single(Threads);
        Assert.Equal("27 April 2026: 2 developments", thread.GetProperty("name").GetString());
        Assert.Equal(2, Assert.Single(In(thread)).GetProperty("embeds").GetArrayLength());
    }

    [Fact]
    public async Task Threads_Are_For_Forums_Only()
    {
        var reply = await _desk.SayAsync(_desk.Rig.ChannelId, "admin", "alerts subscribe", ("threads", "deal"));

        Assert.Equal("Threads are for forums: name one with “forum”, or say this in one of its threads.", reply.Text);
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private IReadOnlyList<JsonElement> Threads => _desk.Rig.Emulator.Threads(_forum);

    private IReadOnlyList<JsonElement> In(JsonElement thread) => _desk.Rig.Emulator.Messages(thread.GetProperty("id").GetString()!);

    private string TagOf(JsonElement thread)
    {
        using var http = _desk.Bot();
        var forum = JsonElement.Parse(http.GetByteArrayAsync(new Uri($"channels/{_forum}", UriKind.Relative), Stop).Result);
        var applied = Assert.Single(thread.GetProperty("applied_tags").EnumerateArray()).GetString();
        return forum.GetProperty("available_tags").EnumerateArray().Single(tag => tag.GetProperty("id").GetString() == applied).GetProperty("name").GetString()!;
    }

    private async Task SubscribeAsync(string per)
    {
        var reply = await _desk.SayAsync(_desk.Rig.ChannelId, "admin", "alerts subscribe", ("forum", _forum), ("threads", per));
        Assert.Contains(reply.Lines, line => line is { Lead: "Threads" } && line.Text == $"one for each {per}");
    }

    private async Task<int> WeightOfStarterAsync() =>
        (await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop)).Single(entry => entry.Value.Starts).Value.Importance;

    // What opens a deal's thread goes first, and the alerts look for it five seconds later.
    private async Task SettleAsync()
    {
        for (var i = 0; i < 3; i++)
            await _desk.PassAsync(TimeSpan.FromSeconds(6));
    }
}
