using System.Collections.Immutable;
using System.Net;
using AlertBot.Commands;
using AlertBot.Feeds;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AlertBot.Tests.Polling;

/// <summary>Pushes from a hub of our own, over real sockets, to the host as it is.</summary>
public sealed class WebSubTests
{
    private static readonly Entry _one = Entry.Number(1);
    private static readonly Entry _two = Entry.Number(2);
    private static readonly Entry _three = Entry.Number(3);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Feed_That_Names_A_Hub_Is_Subscribed_There_With_A_Secret_And_A_Lease()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);

        var feed = await FollowAsync(desk, hub);

        Assert.Equal($"{desk.Server.Root}/topic", hub.Only.Topic);
        Assert.True(hub.Only.Secret.Length >= 40);
        Assert.Equal("864000", hub.Only.Lease);
        Assert.Equal(desk.Time.GetUtcNow().AddDays(10), (await desk.StateAsync(feed)).Push?.Until);
        Assert.DoesNotContain(hub.Only.Secret, (await desk.StateAsync(feed)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Hub_May_Be_Named_By_The_Answers_Headers_Which_Go_Before_The_Document()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        var document = Entry.Rss("<atom:link rel=\"hub\" href=\"https://other.example/hub\"/>", [_one]);
        var url = desk.Server.On("/feed", http =>
        {
            http.Response.Headers.Append("Link", $"<{hub.Url}>; rel=\"hub\", </topic>; rel=self");
            return http.Response.WriteAsync(document, http.RequestAborted);
        });

        await desk.FollowAsync(url);

        Assert.Equal($"{desk.Server.Root}/topic", hub.Only.Topic);
    }

    [Fact]
    public async Task Without_A_Public_Address_No_Hub_Is_Asked()
    {
        await using var desk = await PollingDesk.OpenAsync();
        using var hub = new Hub(desk.Server);

        await FollowAsync(desk, hub);

        Assert.Empty(hub.Asked);
    }

    [Theory]
    [InlineData("sha1")]
    [InlineData("sha256")]
    [InlineData("sha384")]
    [InlineData("sha512")]
    public async Task A_Push_Is_Told_At_Once_And_Neither_The_Next_One_Nor_The_Next_Poll_Tells_It_Again(string method)
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        var feed = await FollowAsync(desk, hub);

        // Only what is new, as most hubs do.
        Assert.Equal(HttpStatusCode.Accepted, await hub.PushAsync(hub.Only, Entry.Rss(_two), method));
        Assert.Equal(["Story 2"], desk.Told);
        Assert.Equal(HttpStatusCode.Accepted, await hub.PushAsync(hub.Only, Entry.Rss(_three, _two), method));
        Assert.Equal(["Story 2", "Story 3"], desk.Told);

        Serve(desk, hub, _three, _two, _one);
        Assert.Empty(await desk.PollAsync(feed));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("sha256", "not the secret")]
    [InlineData("md5", null)]
    public async Task A_Push_That_Is_Not_Signed_As_Agreed_Is_Ignored(string method, string? secret)
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        var feed = await FollowAsync(desk, hub);

        Assert.Equal(HttpStatusCode.Accepted, await hub.PushAsync(hub.Only, Entry.Rss(_two), method, secret));

        Assert.Empty(desk.Told);
        Assert.Null((await desk.StateAsync(feed)).Push?.LastPush);
    }

    [Fact]
    public async Task Whoever_Knows_Neither_Feed_Nor_Key_Is_Told_That_There_Is_Nothing()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        await FollowAsync(desk, hub);
        var forged = hub.Only with { Callback = hub.Only.Callback[..hub.Only.Callback.LastIndexOf('/')] + "/guessed" };
        var unknown = hub.Only with { Callback = hub.Only.Callback.Replace("/websub/1", "/websub/2", StringComparison.Ordinal) };

        Assert.Equal(HttpStatusCode.Gone, await hub.PushAsync(forged, Entry.Rss(_two)));
        Assert.Equal(HttpStatusCode.Gone, await hub.PushAsync(unknown, Entry.Rss(_two)));
        Assert.False(await hub.VerifyAsync(forged.Callback, "subscribe", hub.Only.Topic));
        Assert.False(await hub.VerifyAsync(hub.Only.Callback, "subscribe", "https://other.example/topic"));
        Assert.False(await hub.VerifyAsync(hub.Only.Callback, "unsubscribe", hub.Only.Topic));
        Assert.False(await hub.VerifyAsync(hub.Only.Callback, "publish", hub.Only.Topic));
        Assert.Empty(desk.Told);
    }

    [Fact]
    public async Task A_Lease_Is_Renewed_Before_It_Ends_Though_Nothing_Else_Happens()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server) { Lease = 3 * 3600 };
        var feed = await FollowAsync(desk, hub);
        var first = (await desk.StateAsync(feed)).Push!.Until!.Value;

        while (hub.Asked.Count < 2)
            await desk.PollAsync(feed);

        Assert.True(desk.Time.GetUtcNow() < first);
        Assert.True((await desk.StateAsync(feed)).Push!.Until > first);
        Assert.Single(hub.Subscriptions);
    }

    [Fact]
    public async Task Where_Pushes_Come_Polls_Are_Rarer_Until_One_Finds_What_No_Push_Brought()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        var feed = await FollowAsync(desk, hub);
        await hub.PushAsync(hub.Only, Entry.Rss(_two));
        Serve(desk, hub, _two, _one);

        await desk.PollAsync(feed);
        Assert.Equal(TimeSpan.FromHours(1), (await desk.StateAsync(feed)).NextDue - desk.Time.GetUtcNow());

        Serve(desk, hub, _three, _two, _one);
        Assert.Equal(["Story 3"], await desk.PollAsync(feed));
        Assert.Equal(TimeSpan.FromMinutes(5), (await desk.StateAsync(feed)).NextDue - desk.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_Push_That_Is_No_Feed_Rings_For_A_Poll()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        await FollowAsync(desk, hub);
        Serve(desk, hub, _two, _one);

        Assert.Equal(HttpStatusCode.Accepted, await hub.PushAsync(hub.Only, "ring"));
        await desk.SweepAsync();

        Assert.Equal(["Story 2"], desk.Told);
    }

    [Fact]
    public async Task A_Hub_That_Denies_Is_Left_For_A_Day_And_The_Feed_Is_Polled()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        var feed = await FollowAsync(desk, hub);

        Assert.Equal(HttpStatusCode.OK, await hub.DenyAsync(hub.Only, "not you"));
        Assert.Equal((null, "not you"), ((await desk.StateAsync(feed)).Push!.Until, (await desk.StateAsync(feed)).Push!.Refusal));
        Assert.Equal(HttpStatusCode.Gone, await hub.PushAsync(hub.Only, Entry.Rss(_two)));

        Serve(desk, hub, _two, _one);
        Assert.Equal(["Story 2"], await desk.PollAsync(feed));
        Assert.Single(hub.Asked);
        desk.Time.Advance(TimeSpan.FromDays(1));
        await desk.PollAsync(feed);
        Assert.Equal(2, hub.Asked.Count);
    }

    [Fact]
    public async Task A_Hub_That_Does_Not_Take_The_Wish_Costs_The_Feed_Nothing()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server) { Refusal = 500 };
        var feed = await FollowAsync(desk, hub);
        Serve(desk, hub, _two, _one);

        Assert.Equal(["Story 2"], await desk.PollAsync(feed));

        Assert.Single(hub.Asked);
        Assert.Equal(0, (await desk.StateAsync(feed)).FailuresInARow);
    }

    [Fact]
    public async Task A_Feed_That_Is_Removed_Or_Gone_Is_Unsubscribed()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        var gone = await FollowAsync(desk, hub);
        desk.Server.On("/feed", 410);
        await desk.PollAsync(gone);
        Assert.Equal(["subscribe", "unsubscribe"], hub.Asked);
        Assert.Empty(hub.Subscriptions);

        var other = await desk.FollowAsync(desk.Server.On("/other", 200, Document(desk, hub, _one)));
        Assert.Single(hub.Subscriptions);
        var remove = new CommandRequest("feeds remove", ImmutableDictionary<string, string>.Empty.Add("feed", other.Url), "1", "7", null, desk.Time.GetUtcNow(), IsAdmin: true);
        desk.Get<IOptions<DeskOptions>>().Value.Servers.Add("7");
        await desk.Get<CommandRouter>().AnswerAsync(remove, Cancel);
        Assert.Empty(hub.Subscriptions);
        Assert.Empty(await desk.Feeds.WithoutSeenAsync([other.Id], Cancel));
    }

    [Fact]
    public async Task A_Feed_That_Changes_Its_Hub_Leaves_The_Old_One()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        var feed = await FollowAsync(desk, hub);
        desk.Server.On("/feed", 200, Entry.Rss(_two, _one));

        Assert.Equal(["Story 2"], await desk.PollAsync(feed));

        Assert.Empty(hub.Subscriptions);
        Assert.Null((await desk.StateAsync(feed)).Push);
    }

    [Fact]
    public async Task A_Push_Larger_Than_A_Feed_May_Be_Is_Refused()
    {
        await using var desk = await PollingDesk.ServeAsync();
        using var hub = new Hub(desk.Server);
        await FollowAsync(desk, hub);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await hub.PushAsync(hub.Only, new string(' ', 9 * 1024 * 1024)));
    }

    private static Task<Feed> FollowAsync(PollingDesk desk, Hub hub) => desk.FollowAsync(Serve(desk, hub, _one));

    private static string Serve(PollingDesk desk, Hub hub, params Entry[] entries) => desk.Server.On("/feed", 200, Document(desk, hub, entries));

    private static string Document(PollingDesk desk, Hub hub, params Entry[] entries) =>
        Entry.Rss($"<atom:link rel=\"hub\" href=\"{hub.Url}\"/><atom:link rel=\"self\" href=\"{desk.Server.Root}/topic\"/>", entries);
}
