using System.Text.Json;
using AlertBot.Commands;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.EndToEndTests;

/// <summary>Feeds are found, tried, added, listed, exported and removed, by the commands that a user types.</summary>
public sealed class AddingFeedsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private FeedSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await FeedSite.OpenAsync();
        _site.On("/", "text/html", "<html><head><link rel=\"alternate\" type=\"application/atom+xml\" title=\"News\" href=\"/news.atom\"></head><body><p>Hello</p></body></html>");
        _site.On("/two", "text/html", "<html><head><link rel=alternate type=application/rss+xml title=All href=/all><link rel=alternate type=application/rss+xml title=Deals href=/deals></head></html>");
        _site.On("/news.atom", "application/atom+xml", Takeover.Feed($"{_site.Root}/news.atom", Takeover.All.Take(3), TimeProvider.System.GetUtcNow().AddDays(-2)));
        _folder.Write("deals/takeover.json", Takeover.All[1].DealFile);
    }

    [Fact]
    public async Task A_Preview_Shows_What_Would_Have_Been_Alerted_And_Stores_Nothing()
    {
        var preview = await RunAsync("feeds", "add", _site.Root, "--preview", "--deals", _folder.PathOf("deals"), "--json");

        Assert.Equal(0, preview.Code);
        using var json = JsonDocument.Parse(Assert.Single(preview.Output));
        Assert.Equal($"{_site.Root}/news.atom", json.RootElement.GetProperty("url").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("items").GetInt32());
        var considered = Assert.Single(json.RootElement.GetProperty("considered").EnumerateArray());
        Assert.Equal((Takeover.All[1].Headline, "new", true), (considered.GetProperty("title").GetString(), considered.GetProperty("decision").GetString(), considered.GetProperty("alerted").GetBoolean()));
        Assert.Empty((await RunAsync("feeds", "list")).Output);
    }

    [Fact]
    public async Task A_Feed_Is_Added_By_Its_Sites_Address_Listed_Judged_And_Removed()
    {
        var added = await RunAsync("feeds", "add", _site.Root, "--outlet", "Pier Post");
        Assert.Equal((0, $"News at {_site.Root}/news.atom is polled from now on: {_site.Root}/news.atom"), (added.Code, added.Output[0]));
        Assert.Equal([$"Pier Post = {_site.Root}/news.atom"], (await RunAsync("feeds", "list")).Output);
        var health = await RunAsync("feeds", "health", "--json");
        using (var json = JsonDocument.Parse(Assert.Single(health.Output)))
            Assert.Equal(("waiting", "it has not been polled yet", 0), (json.RootElement.GetProperty("condition").GetString(), json.RootElement.GetProperty("reason").GetString(), health.Code));

        Assert.Equal(0, (await RunAsync("feeds", "remove", "pier post")).Code);
        Assert.Empty((await RunAsync("feeds", "list")).Output);
        Assert.Equal(1, (await RunAsync("feeds", "remove", "pier post")).Code);
    }

    [Fact]
    public async Task Of_Several_Feeds_None_Is_Added_And_All_Are_Named()
    {
        var ended = await RunAsync("feeds", "add", $"{_site.Root}/two");

        Assert.Equal(1, ended.Code);
        Assert.Equal([$"alertbot: {_site.Root}/two names several feeds; add one of them:", $"  {_site.Root}/all  All", $"  {_site.Root}/deals  Deals"], ended.Errors);
    }

    [Fact]
    public async Task An_Opml_Goes_In_And_Out_And_In_Again()
    {
        var opml = _folder.Write("in.opml", """
            <opml version="2.0"><body><outline text="Ports">
            <outline type="rss" text="A" xmlUrl="https://a.example/feed"/>
            <outline type="rss" text="B"/>
            </outline><outline text="A again" xmlUrl="https://a.example/feed"/><outline text="https://c.example/f" xmlUrl="https://c.example/f"/></body></opml>
            """);

        var first = await RunAsync("feeds", "import", opml);
        Assert.Equal((1, $"alertbot: {opml}(3): the outline \"B\" has no xmlUrl, so there is nothing to poll"), (first.Code, Assert.Single(first.Errors)));
        Assert.Equal("2 feeds added, 0 polled already, 1 named twice, 1 not usable.", Assert.Single(first.Output));
        Assert.Equal(0, (await RunAsync("feeds", "export", _folder.PathOf("out.opml"))).Code);
        Assert.Equal("0 feeds added, 2 polled already, 0 named twice, 0 not usable.", Assert.Single((await RunAsync("feeds", "import", _folder.PathOf("out.opml"))).Output));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_New_Feed_Tells_Of_Its_Past_Only_What_Was_Wished(int postLast)
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var channel = await AlertsChannel.OpenAsync(time);
        await using var desk = new Desk(channel, new Dictionary<string, string> { ["Storage:File"] = _folder.PathOf("desk.db") }, time);
        await desk.FollowAsync(Takeover.All);

        var addition = Assert.IsType<FeedAddition.Found>(await desk.AddFeedAsync(_site.Root, postLast));
        await desk.WorkAsync();

        Assert.Equal(3, addition.Preview.Alerts.Count());
        Assert.Equal(postLast, channel.Headlines.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<Ended> RunAsync(params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["Feeds__AllowPrivateAddresses"] = "true" };
        await using var process = AlertBotProcess.Start(environment, [.. arguments, "--store", _folder.PathOf("cli.db")]);
        return await process.EndAsync();
    }
}
