using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>A forum gets a thread for each development, or for each deal, with a tag of its kind.</summary>
public sealed class ForumTests : IAsyncLifetime
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private Forum _forum = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _forum = await Forum.OpenAsync();

    [Fact]
    public async Task A_Thread_For_Each_Development_With_The_Tag_Of_Its_Kind()
    {
        await _forum.SubscribeAsync("development");
        await _forum.Desk.TellAsync(1);
        await _forum.Desk.TellAsync(2);
        await _forum.Desk.DeliverAsync();

        Assert.Equal(["Headline", "Headline"], _forum.Threads.Select(thread => thread.GetProperty("name").GetString()));
        Assert.All(_forum.Threads, thread => Assert.Equal("Terms changed", _forum.TagOf(thread)));
        Assert.All(_forum.Threads, thread => Assert.Equal(thread.GetProperty("id").GetString(), Assert.Single(_forum.In(thread)).GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_Thread_For_Each_Deal_Begins_With_The_Deal_And_Goes_On_With_What_Happens()
    {
        await _forum.SubscribeAsync("deal");
        await _forum.Desk.TellAsync(1);
        await _forum.Desk.TellAsync(2);
        await _forum.SettleAsync();

        var thread = Assert.Single(_forum.Threads);
        Assert.Equal("Acme – Globex", thread.GetProperty("name").GetString());
        Assert.Equal(["Acme – Globex", "Headline", "Headline"], _forum.In(thread).Select(message => message.GetProperty("embeds")[0].GetProperty("title").GetString()));
        var shown = await _forum.Desk.Reader.PressAsync(_forum.In(thread)[0], "Where does it stand?");
        Assert.StartsWith("Completed since 28 October 2025.", Interactions.Asker.Text(shown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Later_Outlets_And_Additions_Come_Into_The_Thread_And_Wake_It()
    {
        await _forum.SubscribeAsync("development");
        await _forum.Desk.TellAsync(1);
        await _forum.Desk.ChangeAsync($"channels/{_forum.Threads[0].GetProperty("id").GetString()}", new { archived = true });

        await _forum.Desk.RetellAsync(2, "Stackpost");
        await _forum.Desk.RetellAsync(3, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _forum.Desk.PassAsync(_minute);
        await _forum.Desk.PassAsync(_minute);

        var messages = _forum.In(Assert.Single(_forum.Threads));
        Assert.Contains("Stackpost", WholeDesk.Field(messages[0], "Also reported by"), StringComparison.Ordinal);
        Assert.Equal("Acme pays $38 billion", Assert.Single(messages.Skip(1)).GetProperty("embeds")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task What_Opens_A_Thread_Weighs_As_Much_As_The_Weightiest_Alert_That_Waits_For_It()
    {
        await _forum.SubscribeAsync("deal");
        await _forum.Desk.TellAsync(1, importance: 2);
        Assert.Equal(2, await _forum.WeightOfStarterAsync());

        await _forum.Desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = $"/channels/{_forum.Id}/threads", seconds = 60, count = 1 });
        await _forum.Desk.TellAsync(2, importance: 5);
        await _forum.Desk.TellAsync(3, importance: 1);

        Assert.Equal(5, await _forum.WeightOfStarterAsync());
    }

    [Fact]
    public async Task Where_A_Tag_Is_Demanded_And_None_Fits_Any_Will_Do()
    {
        _forum.Take(new("tagged", "forum") { Tags = ["Sports"], RequireTag = true });
        await _forum.SubscribeAsync("development");
        await _forum.Desk.TellAsync(1);

        Assert.Equal("Sports", _forum.TagOf(Assert.Single(_forum.Threads)));
    }

    [Theory]
    [InlineData("development", "refused (40067): A tag is required to create a forum post in this channel")]
    [InlineData("deal", "its thread could not be opened: refused (40067): A tag is required to create a forum post in this channel")]
    public async Task Where_A_Tag_Is_Demanded_And_There_Is_None_The_Reason_Is_Told(string per, string reason)
    {
        _forum.Take(new("untagged", "forum") { RequireTag = true });
        await _forum.SubscribeAsync(per);
        await _forum.Desk.TellAsync(1);
        await _forum.SettleAsync();

        Assert.Contains(await _forum.Desk.Outbox.ParkedAsync(Samples.Acme, Stop), parked => parked.Reason == reason);
        Assert.Contains("The forum demands a tag", Assert.Single(_forum.Desk.Rig.Emulator.Messages(_forum.Desk.OpsId)).GetProperty("embeds")[0].GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Digest_For_A_Forum_Is_A_Thread_Of_Its_Own()
    {
        await _forum.SubscribeAsync("deal");
        await _forum.Desk.SayAsync(_forum.Id, "admin", "alerts digest", ("every", "day"), ("at", "13:00"));
        await _forum.Desk.TellAsync(1);
        await _forum.Desk.TellAsync(2);
        await _forum.Desk.PassAsync(TimeSpan.FromHours(2));

        var thread = Assert.Single(_forum.Threads);
        Assert.Equal("27 April 2026: 2 developments", thread.GetProperty("name").GetString());
        Assert.Equal(2, Assert.Single(_forum.In(thread)).GetProperty("embeds").GetArrayLength());
    }

    [Fact]
    public async Task Threads_Are_For_Forums_Only()
    {
        var reply = await _forum.Desk.SayAsync(_forum.Desk.Rig.ChannelId, "admin", "alerts subscribe", ("threads", "deal"));

        Assert.Equal("Threads are for forums: name one with “forum”, or say this in one of its threads.", reply.Text);
    }

    public ValueTask DisposeAsync() => _forum.DisposeAsync();
}
