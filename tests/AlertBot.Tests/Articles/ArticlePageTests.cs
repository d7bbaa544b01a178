using System.Text;
using AlertBot.Articles;
using AlertBot.TestSupport;
using AlertBot.Tests.Feeds;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Articles;

/// <summary>Pages laid out as publishers do, written for this: the story as it stands beside each, and nothing of what surrounds it.</summary>
public static class ArticlePageTests
{
    private static readonly string _story = string.Concat(Enumerable.Repeat("<p>Harbour will pay for Quay in cash, and the cranes stay where they are, said the company on Monday.</p>", 4));

    [Theory]
    [InlineData("wordpress", "Harbour to buy Quay for $4.5 billion in cash", "Ada Berth, Ben Mole", "2026-04-27T12:30:00Z")]
    [InlineData("liveblog", "Harbour–Quay: latest as regulators rule", "Ledger Live", "2026-05-04T06:55:00Z")]
    [InlineData("scripted", "Quay board backs Harbour bid", "Cy Keel", "2026-04-28T05:05:00Z")]
    [InlineData("release", "Harbour Group and Quay Terminals Sign Definitive Agreement", null, "2026-04-27T11:00:00Z")]
    [InlineData("amp", "Union warns of strike over Harbour deal", "Dee Hull", "2026-04-29T14:02:11Z")]
    [InlineData("divs", "Kartellamt prüft Harbour-Übernahme", "Fritz Kai", "2026-05-06T14:40:00Z")]
    public static void The_Story_Is_Read_Without_What_Surrounds_It(string page, string title, string? byline, string published)
    {
        var read = Assert.IsType<ReadResult.Read>(ArticlePage.Read(File.ReadAllBytes(PathOf($"{page}.html")), null, new Uri("https://news.example/story")));

        Assert.Equal(File.ReadAllText(PathOf($"{page}.txt")).Trim(), read.Text);
        Assert.Equal((title, byline, DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture)), (read.Title, read.Byline, read.Published!.Value));
    }

    [Theory]
    [InlineData("<link rel=canonical href='/deals/1'>", "https://www.news.example/deals/1")]
    [InlineData("<meta property='og:url' content='https://news.example/deals/1'>", "https://news.example/deals/1")]
    [InlineData("<link rel=canonical href='https://elsewhere.example/deals/1'>", null)]
    [InlineData("<link rel=canonical href='https://www.news.example/'><meta property='og:url' content='https://news.example/deals/1'>", "https://news.example/deals/1")]
    [InlineData("<link rel=canonical href='javascript:1'>", null)]
    public static void A_Page_Is_Believed_About_Its_Own_Address_Within_Its_Site(string head, string? address) => Assert.Equal(
        address, Assert.IsType<ReadResult.Read>(Read($"<html><head>{head}</head><body><article>{_story}</article></body></html>", "https://www.news.example/x?id=1")).Address?.AbsoluteUri);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2026-04-27T08:30:00+02:00'>", "2026-04-27T06:30:00Z")]
    [InlineData("<meta name='parsely-pub-date' content='Mon, 27 Apr 2026 08:30:00 EDT'>", "2026-04-27T12:30:00Z")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Report\",\"datePublished\":\"2026-04-27T08:30Z\",}</script>", "2026-04-27T08:30:00Z")]
    [InlineData("<script type='application/ld+json'>{broken</script><meta name='date' content='2026-04-27'>", "2026-04-27T00:00:00Z")]
    [InlineData("<meta name='date' content='2026-04-27'></head><body><h1>T</h1><time datetime='2026-04-27T09:15:00-0400'>x</time>", "2026-04-27T13:15:00Z")]
    [InlineData("<title>no time</title>", null)]
    public static void The_Time_Is_Read_In_Utc(string head, string? published) => Assert.Equal(
        published is null ? null : DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture),
        Assert.IsType<ReadResult.Read>(Read($"<html><head>{head}<article>{_story}</article></html>", "https://news.example/x")).Published);

    [Theory]
    [InlineData("<html><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to continue</body></html>", "blocked by a challenge page (Cloudflare)")]
    [InlineData("<html><body><article><p>Harbour will pay for Quay.</p><p>Subscribe to continue reading this story.</p></article></body></html>", "the page is behind a paywall")]
    [InlineData("<html><head><meta property='article:content_tier' content='locked'></head><body><p>Harbour will pay.</p></body></html>", "the page is behind a paywall")]
    [InlineData("<html><head><title>Before you continue</title></head><body><p>We and our 214 partners use cookies and data to measure the use of this site. Your consent may be withdrawn at any time under settings.</p></body></html>", "a consent page stands before the story")]
    public static void Walls_Are_Told_Apart(string page, string reason) => Assert.Equal(reason, Assert.IsType<ReadResult.Unreadable>(Read(page, "https://news.example/x")).Reason);

    [Fact]
    public static async Task A_Page_That_Sends_On_Is_Followed_To_The_Story()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.On("/story", 200, $"<html><head><title>Story</title></head><body><article>{_story}</article></body></html>", "text/html");
        var link = server.On("/t/1", 200, "<html><head><noscript><META http-equiv=\"refresh\" content=\"0;URL=/story\"></noscript></head></html>", "text/html");
        await using var services = Fetching.Local();

        var read = Assert.IsType<ReadResult.Read>(await services.GetRequiredService<IArticleReader>().ReadAsync(link, TestContext.Current.CancellationToken));

        Assert.Equal(server.Root + "/story", read.Address!.AbsoluteUri);
    }

    [Fact]
    public static async Task Pages_That_Send_In_A_Circle_End()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.On("/b", 200, "<html><meta http-equiv=refresh content='0; url=/a'></html>", "text/html");
        var link = server.On("/a", 200, "<html><meta http-equiv=refresh content='0; url=/b'></html>", "text/html");
        await using var services = Fetching.Local();

        Assert.IsType<ReadResult.Unreadable>(await services.GetRequiredService<IArticleReader>().ReadAsync(link, TestContext.Current.CancellationToken));
        Assert.Equal(["/a", "/b", "/a"], server.Requests);
    }

    private static ReadResult Read(string html, string address) => ArticlePage.Read(Encoding.UTF8.GetBytes(html), "utf-8", new Uri(address));

    private static string PathOf(string name) => Path.Combine(Repository.Root, "tests", "AlertBot.Tests", "Articles", "Pages", name);
}
