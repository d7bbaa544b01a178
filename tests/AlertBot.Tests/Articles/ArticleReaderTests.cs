using AlertBot.Articles;
using AlertBot.Tests.Feeds;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Articles;

public static class ArticleReaderTests
{
    private static readonly string _paragraph = string.Concat(Enumerable.Repeat("Harbour will pay for Quay in cash, and the cranes stay where they are. ", 4));

    [Fact]
    public static async Task The_Story_Of_A_Page_Is_Read_With_Its_Headings_And_Lists()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/story", 200, Page($"<p>{_paragraph}</p><h2>The terms</h2><ul><li>Cash, $4.5bn, paid at closing of the deal</li><li>Cranes stay until 2032</li></ul><p>{_paragraph}</p>"), "text/html; charset=utf-8");

        var read = Assert.IsType<ReadResult.Read>(await ReadAsync(url));

        Assert.Equal("Harbour buys Quay", read.Title);
        Assert.Equal("Ada Berth", read.Byline);
        Assert.Equal(new DateTimeOffset(2026, 1, 17, 8, 5, 0, TimeSpan.Zero), read.Published);
        var paragraph = _paragraph.Trim();
        Assert.Equal($"{paragraph}\n\nThe terms\n\n- Cash, $4.5bn, paid at closing of the deal\n\n- Cranes stay until 2032\n\n{paragraph}", read.Text);
    }

    [Fact]
    public static async Task A_Page_That_Sends_To_Private_Addresses_Is_Unreadable()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var services = Fetching.Services();

        var result = await services.GetRequiredService<IArticleReader>().ReadAsync(server.On("/story", 200, Page("")), TestContext.Current.CancellationToken);

        Assert.StartsWith("refused: 127.0.0.1 is at a private or local address", Assert.IsType<ReadResult.Unreadable>(result).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "text/html", "<html>gone</html>", "HTTP 404 at ")]
    [InlineData(200, "application/pdf", "%PDF-1.7", "not an HTML page but application/pdf, at ")]
    [InlineData(200, "text/html", "just words", "not an HTML page, at ")]
    [InlineData(200, "text/html", "<html><body><p>Please enable cookies.</p></body></html>", "no story of at least 200 characters in the page, at ")]
    [InlineData(200, "text/html", """<html><script type="application/ld+json">{"isAccessibleForFree": false}</script><body><p>Subscribe to read on.</p></body></html>""", "the page is behind a paywall, at ")]
    public static async Task What_Cannot_Be_Read_Has_A_Reason(int status, string type, string body, string reason)
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/page", status, body, type);

        Assert.Equal(new ReadResult.Unreadable(reason + url), await ReadAsync(url));
    }

    [Fact]
    public static void A_Page_Nested_Without_End_Is_Refused() => Assert.Equal(
        new ReadResult.Unreadable("a page nested deeper than any page for people"),
        ArticlePage.Read(System.Text.Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 50_000)) + _paragraph), null, new Uri("https://a.example/")));

    private static async Task<ReadResult> ReadAsync(string url)
    {
        await using var services = Fetching.Local();
        return await services.GetRequiredService<IArticleReader>().ReadAsync(url, TestContext.Current.CancellationToken);
    }

    private static string Page(string story) => $"""
        <!DOCTYPE html><html lang="en"><head><title>Harbour buys Quay</title><meta name="author" content="Ada Berth">
        <meta property="article:published_time" content="2026-01-17T09:05:00+01:00"></head>
        <body><nav><a href="/">Home</a> <a href="/deals">Deals</a></nav><article><h1>Harbour buys Quay</h1>{story}</article>
        <footer>Imprint</footer><script>track()</script></body></html>
        """;
}
