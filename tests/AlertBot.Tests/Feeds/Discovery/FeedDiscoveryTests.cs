using AlertBot.Feeds.Discovery;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Feeds.Discovery;

public sealed class FeedDiscoveryTests : IAsyncLifetime
{
    private const string Rss = "<rss version=\"2.0\"><channel><title>Pier Post</title><item><title>One</title></item></channel></rss>";

    private LoopbackServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync();

    [Fact]
    public async Task The_Address_Of_A_Feed_Is_That_Feed() =>
        Assert.Equal(_server.Root + "/any", (await FoundAsync(_server.On("/any", 200, Rss))).Url);

    [Fact]
    public async Task What_Is_Typed_Without_A_Scheme_Is_Asked_Plainly_Where_It_Does_Not_Speak_Https() =>
        Assert.Equal(_server.Root + "/any", (await FoundAsync(_server.On("/any", 200, Rss).Replace("http://", "", StringComparison.Ordinal))).Url);

    [Theory]
    [InlineData("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/f.xml\">")]
    [InlineData("<LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF='f.xml'>")]
    [InlineData("<base href=\"/deep/\"><link rel=\"home alternate\" type=\"application/feed+json\" href=\"../f.xml\">")]
    [InlineData("<link rel=alternate type=application/rss+xml title='Posts' href=/f.xml><link rel=alternate type=application/rss+xml title='Comments Feed' href=/comments/feed/>")]
    [InlineData("<link rel=alternate hreflang=de type=text/html href=/de><link rel=alternate type=application/json+oembed href=/oembed><link rel=alternate type=application/rss+xml href=/f.xml>")]
    [InlineData("<link rel=alternate title=JSON type=application/json href=/wp-json/wp/v2/pages/2><link rel=alternate type=application/rss+xml href=/f.xml>")]
    public async Task The_Feed_That_A_Page_Names_Is_Found(string head)
    {
        var site = Site(head);
        _server.On("/f.xml", 200, Rss);

        var found = await FoundAsync(site);

        Assert.Equal((_server.Root + "/f.xml", "Pier Post"), (found.Url, found.Feed.Title));
    }

    [Fact]
    public async Task Of_Several_A_Person_Chooses()
    {
        var site = Site("<link rel=alternate type=application/rss+xml title='All &amp; more' href=/all><link rel=alternate type=application/atom+xml title=Deals href=/deals>");

        Assert.Equal(
            [new FeedCandidate(_server.Root + "/all", "All & more"), new FeedCandidate(_server.Root + "/deals", "Deals")],
            Assert.IsType<DiscoveryResult.Several>(await FindAsync(site)).Candidates);
        Assert.Equal(["/"], _server.Requests);
    }

    [Fact]
    public async Task A_Link_In_The_Page_Is_Tried_Before_Common_Places()
    {
        var site = Site("", "<a href='https://elsewhere.example/feed'>x</a><a href='/news/rss'>RSS</a>");
        _server.On("/news/rss", 200, Rss);
        _server.On("/feed", 200, Rss);

        Assert.Equal(_server.Root + "/news/rss", (await FoundAsync(site)).Url);
    }

    [Fact]
    public async Task Common_Places_Are_The_Last_Resort()
    {
        var site = Site("");
        _server.On("/feed.xml", 200, Rss);

        Assert.Equal(_server.Root + "/feed.xml", (await FoundAsync(site)).Url);
        Assert.Equal(["/", "/feed", "/rss", "/rss.xml", "/feed.xml"], _server.Requests);
    }

    [Theory]
    [InlineData("ftp://a.example/", "\"ftp://a.example/\" is no web address; write one such as https://news.example/")]
    [InlineData("", "\"\" is no web address; write one such as https://news.example/")]
    public async Task What_Is_No_Web_Address_Is_Told(string typed, string reason) =>
        Assert.Equal(new DiscoveryResult.Nothing(reason), await FindAsync(typed));

    [Fact]
    public async Task A_Site_Without_A_Feed_Has_A_Reason()
    {
        Assert.Contains("names no feed", await ReasonAsync(Site("")), StringComparison.Ordinal);
        Assert.Contains("HTTP 403, a challenge page by Cloudflare", await ReasonAsync(_server.On("/guarded", 403, "", "text/html", ("cf-mitigated", "challenge"))), StringComparison.Ordinal);
        Assert.Contains("names " + _server.Root + "/gone.xml, but there is no feed", await ReasonAsync(Site("<link rel=alternate type=application/rss+xml href=/gone.xml>")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Fetch_Rules_Hold()
    {
        await using var services = Fetching.Services();

        var result = await services.GetRequiredService<FeedDiscovery>().FindAsync(Site(""), TestContext.Current.CancellationToken);

        Assert.StartsWith("refused: 127.0.0.1", Assert.IsType<DiscoveryResult.Nothing>(result).Reason, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private string Site(string head, string body = "<p>News</p>") => _server.On("/", 200, $"<!DOCTYPE html><html><head><title>Pier</title>{head}</head><body>{body}</body></html>", "text/html");

    private async Task<string> ReasonAsync(string url) => Assert.IsType<DiscoveryResult.Nothing>(await FindAsync(url)).Reason;

    private async Task<DiscoveryResult.Found> FoundAsync(string url) => Assert.IsType<DiscoveryResult.Found>(await FindAsync(url));

    private static async Task<DiscoveryResult> FindAsync(string url)
    {
        await using var services = Fetching.Local();
        return await services.GetRequiredService<FeedDiscovery>().FindAsync(url, TestContext.Current.CancellationToken);
    }
}
