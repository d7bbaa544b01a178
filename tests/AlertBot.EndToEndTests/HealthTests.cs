using System.Net;
using System.Text.Json;
using AlertBot.Feeds;
using AlertBot.SelfHost;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.EndToEndTests;

/// <summary>What <c>/health</c> says over HTTP while polling goes on, stops, or goes nowhere.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 4, 27, 12, 0, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _http = new();

    [Fact]
    public async Task When_Polling_Stops_Though_Http_Serves_Health_Turns_503_Within_Two_Intervals()
    {
        await using var app = await StartAsync(feed: "http://127.0.0.1:1/feed");
        for (var minute = 0; minute < 3; minute++)
        {
            await SweepAsync(app);
            await PollAsync(app);
            Assert.Equal((HttpStatusCode.OK, "polling"), await HealthAsync(app));
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        _time.Advance(TimeSpan.FromMinutes(1) - TimeSpan.FromSeconds(1));
        var (status, detail) = await HealthAsync(app);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.StartsWith("has not swept since 2026-04-27 12:02:00Z", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_The_Sweeps_Go_On_But_No_Poll_Ends_Health_Turns_503()
    {
        await using var app = await StartAsync(feed: "http://127.0.0.1:1/feed");
        await SweepAsync(app);
        Assert.Equal(HttpStatusCode.OK, (await HealthAsync(app)).Status);
        _time.Advance(TimeSpan.FromMinutes(1));
        await SweepAsync(app);
        _time.Advance(TimeSpan.FromSeconds(59));

        var (status, detail) = await HealthAsync(app);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "a feed is due since 2026-04-27 12:00:00Z, but no poll has ended well yet"), (status, detail));
    }

    [Fact]
    public async Task Without_Feeds_A_Desk_Is_Healthy_And_Says_So()
    {
        await using var app = await StartAsync(feed: null);
        await SweepAsync(app);

        Assert.Equal((HttpStatusCode.OK, "sweeping; there is no feed to poll yet"), await HealthAsync(app));
    }

    [Fact]
    public async Task An_Instance_That_Only_Serves_Http_Sees_What_Another_Polls()
    {
        await using var polling = await StartAsync(feed: "http://127.0.0.1:1/feed");
        await using var serving = await StartAsync(feed: null);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "has not swept yet"), await HealthAsync(serving));
        _time.Advance(TimeSpan.FromSeconds(10));
        await SweepAsync(polling);
        await PollAsync(polling);

        Assert.Equal((HttpStatusCode.OK, "polling"), await HealthAsync(serving));
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await HealthAsync(serving)).Status);
    }

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // The host as it is but for its timers and workers, which the test plays.
    private async Task<WebApplication> StartAsync(string? feed)
    {
        var builder = SelfHostApp.Prepare([new("Storage:File", _folder.PathOf("desk.db")), new("Discord:Token", "not used"), new("Feeds:AllowPrivateAddresses", "true")]);
        builder.Services.AddSingleton<TimeProvider>(_time);
        var app = builder.Build(port: 0);
        if (feed is not null)
            await app.Services.GetRequiredService<IFeedStore>().AddAsync(new Feed(feed), _time.GetUtcNow(), Cancelled);
        await app.StartAsync(Cancelled);
        return app;
    }

    private static Task SweepAsync(WebApplication app) => app.Services.GetRequiredService<AlertPipeline>().SweepAsync(Cancelled);

    private static async Task PollAsync(WebApplication app)
    {
        foreach (var record in await app.Services.GetRequiredService<IFeedStore>().ListAsync(Cancelled))
            await app.Services.GetRequiredService<AlertPipeline>().PollAsync(record.Feed.Id, Cancelled);
    }

    private async Task<(HttpStatusCode Status, string Detail)> HealthAsync(WebApplication app)
    {
        using var answer = await _http.GetAsync(new Uri($"{app.Urls.First()}/health"), Cancelled);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled));
        return (answer.StatusCode, json.RootElement.GetProperty("detail").GetString()!);
    }
}
