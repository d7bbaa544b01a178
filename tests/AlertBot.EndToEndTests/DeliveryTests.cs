using AlertBot.Discord.Delivery;
using AlertBot.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.EndToEndTests;

/// <summary>Whatever is lost between the desk's steps or on the way to Discord and back: exactly one message.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 4, 27, 12, 0, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();
    private AlertsChannel _channel = null!;
    private FeedSite _site = null!;
    private string _feed = null!;

    public async ValueTask InitializeAsync()
    {
        (_channel, _site) = (await AlertsChannel.OpenAsync(_time), await FeedSite.OpenAsync());
        _feed = _site.On("/news", "application/atom+xml", Takeover.Feed($"{_site.Root}/news", Takeover.All.Take(1), _time.GetUtcNow()));
    }

    [Fact]
    public async Task When_Every_Hint_Between_The_Steps_Is_Lost_The_Sweeps_Alone_Deliver()
    {
        var queues = new HintLoser(new InProcessHintQueues(_time, TimeSpan.FromSeconds(30), NullLogger<InProcessHintQueues>.Instance));
        await using var desk = await OpenAsync(queues);
        for (var minute = 0; minute < 3; minute++)
        {
            queues.Sweeping = true;
            await desk.SweepAsync();
            queues.Sweeping = false;
            await desk.DrainAsync();
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(2, queues.Lost);
        await AssertOneMessageAsync(desk, [200]);
    }

    [Fact]
    public async Task A_Message_Whose_Answer_Was_Lost_Is_Sent_Again_With_Its_Nonce_And_Is_There_Once()
    {
        await _channel.FailPostsAsync("dropAnswer");
        await using var desk = await OpenAsync();
        await AttemptAsync(desk, TimeSpan.FromSeconds(10));
        await AttemptAsync(desk, TimeSpan.Zero);
        await AttemptAgainAsync(desk);

        await AssertOneMessageAsync(desk, [0, 200]);
    }

    [Fact]
    public async Task A_Message_Whose_Answer_Was_Lost_Is_Found_By_Its_Marker_When_The_Nonce_Is_Forgotten()
    {
        await _channel.FailPostsAsync("dropAnswer");
        await using var desk = await OpenAsync();
        await AttemptAsync(desk, TimeSpan.FromMinutes(10));
        await AttemptAsync(desk, TimeSpan.Zero);
        await AttemptAgainAsync(desk);

        await AssertOneMessageAsync(desk, [0]);
    }

    [Fact]
    public async Task What_Is_Found_Counts_From_When_It_Was_Posted_And_Is_Put_Right_At_Once()
    {
        await _channel.FailPostsAsync("dropAnswer");
        await using var desk = await OpenAsync();
        await AttemptAsync(desk, TimeSpan.FromMinutes(10));
        await AttemptAsync(desk, TimeSpan.Zero);
        await AttemptAsync(desk, TimeSpan.Zero);

        await AssertOneMessageAsync(desk, [0]);
    }

    [Fact]
    public async Task A_Request_That_Never_Arrived_Is_Sent_Again_After_A_Look_For_It()
    {
        await _channel.FailPostsAsync("dropRequest");
        await using var desk = await OpenAsync();
        await AttemptAsync(desk, TimeSpan.FromMinutes(10));
        await AttemptAsync(desk, TimeSpan.Zero);
        await AttemptAgainAsync(desk);

        await AssertOneMessageAsync(desk, [0, 200]);
    }

    [Fact]
    public async Task A_Discord_That_Answers_500_And_429_Gets_One_Message_In_The_End()
    {
        await _channel.FailPostsAsync("status", status: 500, count: 2);
        await _channel.FailPostsAsync("rateLimit");
        await using var desk = await OpenAsync();
        for (var attempt = 0; attempt < 4; attempt++)
            await AttemptAsync(desk, TimeSpan.FromSeconds(20));
        await AttemptAgainAsync(desk);

        await AssertOneMessageAsync(desk, [500, 500, 429, 200]);
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _site.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<Desk> OpenAsync(IHintQueues? queues = null)
    {
        var desk = new Desk(_channel, new Dictionary<string, string> { ["Storage:File"] = _folder.PathOf("desk.db") }, _time, queues);
        await desk.FollowAsync(Takeover.All.Take(1), _feed);
        return desk;
    }

    // A worker may find its queue empty before another has filled it: polled, decided and delivered takes at most three turns.
    private async Task AttemptAsync(Desk desk, TimeSpan later)
    {
        await desk.SweepAsync();
        for (var step = 0; step < 3; step++)
            await desk.DrainAsync();
        _time.Advance(later);
    }

    // A message of whose first attempt nobody saw the end is edited once more, when nothing of that attempt can arrive any longer.
    private Task AttemptAgainAsync(Desk desk)
    {
        _time.Advance(DeliveryPlan.Settled + TimeSpan.FromMinutes(1));
        return AttemptAsync(desk, TimeSpan.Zero);
    }

    private async Task AssertOneMessageAsync(Desk desk, int[] posts)
    {
        Assert.Equal([Takeover.All[0].Headline], _channel.Headlines);
        Assert.Equal(posts, await _channel.PostsAsync());
        Assert.False(await desk.IsAnythingOpenAsync());
        Assert.Empty(desk.Failures);
    }
}
