using Microsoft.Extensions.Time.Testing;

namespace AlertBot.EndToEndTests;

/// <summary>What readers and Discord keep from being told at once is told later: in one digest, or when somebody asks for it again.</summary>
public sealed class HeldAlertsTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 4, 27, 21, 0, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();
    private AlertsChannel _channel = null!;
    private FeedSite _site = null!;
    private string _feed = null!;

    public async ValueTask InitializeAsync()
    {
        (_channel, _site) = (await AlertsChannel.OpenAsync(_time), await FeedSite.OpenAsync());
        _feed = _site.On("/news", "application/atom+xml", Takeover.Feed($"{_site.Root}/news", Takeover.All, _time.GetUtcNow()));
    }

    [Fact]
    public async Task A_Night_Is_Told_In_One_Message_In_The_Morning_However_Many_Desks_Work()
    {
        await using var first = await OpenAsync();
        await using var second = await OpenAsync();
        await first.SayAsync(_channel.Id, "alerts quiet", ("from", "22:00"), ("to", "07:00"), ("zone", "Europe/Berlin"));
        await PassAsync(minutes: 30, first, second);
        _time.Advance(TimeSpan.FromHours(7) + TimeSpan.FromMinutes(20));
        await PassAsync(minutes: 10, first, second);
        Assert.Empty(_channel.Titles);

        await PassAsync(minutes: 15, first, second);

        Assert.Equal(Takeover.All.Select(takeover => takeover.Headline).Order(), Assert.Single(_channel.Titles).Order());
        Assert.Empty(first.Failures);
        Assert.Empty(second.Failures);
        Assert.False(await first.IsAnythingUndeliveredAsync());
    }

    [Fact]
    public async Task A_Digest_Whose_Answer_Was_Lost_Is_There_Once()
    {
        await using (var desk = await OpenAsync())
        {
            await desk.SayAsync(_channel.Id, "alerts digest", ("every", "day"), ("at", "23:00"));
            await PassAsync(minutes: 60, desk);
        }

        await _channel.FailPostsAsync("dropAnswer");
        await using var restarted = await OpenAsync();
        await PassAsync(minutes: 75, restarted);

        Assert.Equal(Takeover.All.Count, Assert.Single(_channel.Titles).Count);
        Assert.Equal("every day at 23:00 (UTC)", (await restarted.SayAsync(_channel.Id, "alerts status")).Lines.Single(line => line.Lead == "Digest").Text);
    }

    [Fact]
    public async Task Beyond_The_Cap_The_Rest_Comes_An_Hour_Later()
    {
        await using var desk = await OpenAsync();
        await desk.SayAsync(_channel.Id, "alerts edit", ("per-hour", "3"));
        await PassAsync(minutes: 30, desk);
        Assert.Equal(3, _channel.Titles.Count);

        await PassAsync(minutes: 60, desk);

        Assert.Equal([1, 1, 1, Takeover.All.Count - 3], _channel.Titles.Select(titles => titles.Count));
        Assert.Equal(Takeover.All.Select(takeover => takeover.Headline).Order(), _channel.Titles.SelectMany(titles => titles).Order());
    }

    [Fact]
    public async Task What_A_Closed_Channel_Is_Refused_Is_Parked_Told_Once_To_The_Ops_Channel_And_Sent_When_Somebody_Asks()
    {
        await using var desk = await OpenAsync();
        await _channel.AllowAsync(false);
        await PassAsync(minutes: 30, desk);
        Assert.Empty(_channel.Titles);
        var (title, text) = Assert.Single(_channel.Cards(_channel.OpsId));
        Assert.Equal($"Discord refuses messages for channel {_channel.Id}", title);
        Assert.Contains("refused (50001): Missing Access", text, StringComparison.Ordinal);
        Assert.Contains(
            (await desk.SayAsync(_channel.OpsId, "alerts status")).Lines, line => line.Lead == $"{Takeover.All.Count} messages parked" && line.Text.Contains(_channel.Id, StringComparison.Ordinal));

        await _channel.AllowAsync(true);
        await desk.SayAsync(_channel.OpsId, "alerts retry");
        await PassAsync(minutes: 10, desk);

        Assert.Equal(Takeover.All.Select(takeover => takeover.Headline).Order(), _channel.Headlines.Order());
        Assert.Contains((await desk.SayAsync(_channel.OpsId, "alerts status")).Lines, line => line.Text == "nothing; Discord takes every message");
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _site.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<Desk> OpenAsync()
    {
        var desk = new Desk(_channel, new Dictionary<string, string> { ["Storage:File"] = _folder.PathOf("desk.db"), ["Discord:OpsChannelId"] = _channel.OpsId }, _time);
        await desk.FollowAsync(Takeover.All, _feed);
        return desk;
    }

    private async Task PassAsync(int minutes, params Desk[] desks)
    {
        for (var minute = 0; minute < minutes; minute += 5)
        {
            await Task.WhenAll(desks.Select(desk => desk.SweepAsync()));
            for (var step = 0; step < 3; step++)
                await Task.WhenAll(desks.Select(desk => desk.DrainAsync()));
            _time.Advance(TimeSpan.FromMinutes(5));
        }
    }
}
