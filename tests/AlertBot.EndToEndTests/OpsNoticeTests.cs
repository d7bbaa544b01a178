using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.EndToEndTests;

/// <summary>A feed that goes blind is news for the ops channel, once; and so is that it sees again.</summary>
public sealed class OpsNoticeTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 4, 27, 12, 0, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();
    private AlertsChannel _channel = null!;
    private FeedSite _site = null!;
    private string _feed = null!;
    private int _status = 200;

    public async ValueTask InitializeAsync()
    {
        (_channel, _site) = (await AlertsChannel.OpenAsync(_time), await FeedSite.OpenAsync());
        _feed = _site.On("/news", AnswerAsync);
    }

    [Fact]
    public async Task One_Notice_When_A_Feed_Goes_Blind_And_One_When_It_Sees_Again_However_Many_Desks_Poll()
    {
        await using var first = await OpenAsync();
        await using var second = await OpenAsync();
        await PassAsync(minutes: 20, first, second);
        _status = 403;
        await PassAsync(minutes: 25, first, second);
        Assert.Empty(Notices);
        await PassAsync(minutes: 240, first, second);
        var blind = Assert.Single(Notices);
        Assert.Equal("Pier Post cannot be read", blind.Title);
        Assert.Contains("Blocked since 2026-04-27 12:", blind.Text, StringComparison.Ordinal);
        Assert.Contains("a challenge page by Cloudflare", blind.Text, StringComparison.Ordinal);

        _status = 200;
        await PassAsync(minutes: 300, first, second);
        Assert.Equal(["Pier Post cannot be read", "Pier Post can be read again"], Notices.Select(notice => notice.Title));
        Assert.Empty(first.Failures);
        Assert.Empty(second.Failures);
    }

    [Fact]
    public async Task A_Notice_Whose_Answer_Was_Lost_Is_Found_By_Its_Marker_After_A_Restart()
    {
        await using (var desk = await OpenAsync())
        {
            await PassAsync(minutes: 10, desk);
            _status = 410;
            await _channel.FailPostsAsync("dropAnswer");
            await PassAsync(minutes: 10, desk);
        }

        _time.Advance(TimeSpan.FromMinutes(20));
        await using var restarted = await OpenAsync();
        await PassAsync(minutes: 5, restarted);

        Assert.Equal("Pier Post cannot be read", Assert.Single(Notices).Title);
        Assert.Contains("Gone for good since", Notices[0].Text, StringComparison.Ordinal);
        Assert.Equal([0], await _channel.PostsAsync());
    }

    [Fact]
    public async Task A_Feed_That_Fails_Now_And_Then_Is_No_News()
    {
        await using var desk = await OpenAsync();
        for (var hour = 0; hour < 5; hour++)
        {
            _status = 500;
            await PassAsync(minutes: 15, desk);
            _status = 200;
            await PassAsync(minutes: 45, desk);
        }

        Assert.Empty(Notices);
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _site.DisposeAsync();
        _folder.Dispose();
    }

    private IReadOnlyList<(string Title, string Text)> Notices => _channel.Cards(_channel.OpsId);

    private Task AnswerAsync(HttpContext http)
    {
        http.Response.StatusCode = _status;
        if (_status == 403)
            http.Response.Headers["cf-mitigated"] = "challenge";
        return http.Response.WriteAsync("<rss version=\"2.0\"><channel><title>Pier Post</title></channel></rss>", http.RequestAborted);
    }

    private async Task<Desk> OpenAsync()
    {
        var desk = new Desk(_channel, new Dictionary<string, string> { ["Storage:File"] = _folder.PathOf("desk.db"), ["Discord:OpsChannelId"] = _channel.OpsId }, _time);
        await desk.FollowAsync([], _feed);
        return desk;
    }

    // Every desk sweeps and works in every fifth minute.
    private async Task PassAsync(int minutes, params Desk[] desks)
    {
        for (var minute = 0; minute < minutes; minute += 5)
        {
            await Task.WhenAll(desks.Select(desk => desk.SweepAsync()));
            for (var step = 0; step < 2; step++)
                await Task.WhenAll(desks.Select(desk => desk.DrainAsync()));
            _time.Advance(TimeSpan.FromMinutes(5));
        }
    }
}
