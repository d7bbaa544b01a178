using System.Net;
using AlertBot.SelfHost.Demo;
using SmartReader;

namespace AlertBot.Tests.SelfHost.Demo;

public static class NewsstandPageTests
{
    private const string Explainer = "/stackpost/microsoft-openai-amazon-explained";

    [Fact]
    public static async Task A_Page_Names_Itself_As_A_Real_Outlet_Does()
    {
        await using var stand = await OpenNewsstand.AtAsync("2026-04-28T00:00:00Z");
        var url = $"{stand.Newsstand.Address}meridian/microsoft-openai-end-exclusivity";

        var page = await stand.PageAsync("/meridian/microsoft-openai-end-exclusivity");

        Assert.Equal("Microsoft and OpenAI agree new terms, ending exclusivity | Meridian Wire", page.Title);
        Assert.Equal(url, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(url, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal("2026-04-27T13:01:00Z", page.QuerySelector("meta[property='article:published_time']")!.GetAttribute("content"));
        Assert.Equal($"{stand.Newsstand.Address}meridian/feed", page.QuerySelector("link[type='application/rss+xml']")!.GetAttribute("href"));
        Assert.Equal("By Dana Okafor, 27 April 2026, 13:01 UTC", page.QuerySelector(".byline")!.TextContent);
        Assert.NotNull(page.QuerySelector("nav"));
        Assert.NotNull(page.QuerySelector("footer"));
    }

    [Fact]
    public static async Task Every_Article_Has_Its_Whole_Body_On_Its_Page_And_Not_In_The_Feed()
    {
        await using var stand = await OpenNewsstand.AtAsync("2026-05-01T00:00:00Z");
        var feeds = string.Concat(await Task.WhenAll(stand.Story.Outlets.Select(outlet => stand.TextAsync(outlet.FeedPath))));

        foreach (var item in stand.Story.Items)
        {
            var article = (await stand.PageAsync(item.Path)).QuerySelector("article")!;
            Assert.Equal(item.Body.Select(Unmarked), article.QuerySelectorAll("p:not(.byline), h2, h3, li").Select(block => block.TextContent));
            Assert.DoesNotContain(item.Body[^1], WebUtility.HtmlDecode(feeds), StringComparison.Ordinal);
        }
    }

    [Fact]
    public static async Task A_Body_Reader_Finds_The_Text_Among_The_Furniture()
    {
        await using var stand = await OpenNewsstand.AtAsync("2026-05-01T00:00:00Z");

        foreach (var item in stand.Story.Items)
        {
            var read = await new Reader(stand.Newsstand.UrlOf(item).ToString(), await stand.TextAsync(item.Path)).GetArticleAsync(TestContext.Current.CancellationToken);
            Assert.All(item.Body, block => Assert.Contains(Unmarked(block), read.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public static async Task The_Explainer_Has_A_Timeline_Of_Six_Rows_And_Three_Questions_With_Answers()
    {
        await using var stand = await OpenNewsstand.AtAsync("2026-05-01T00:00:00Z");

        var article = (await stand.PageAsync(Explainer)).QuerySelector("article")!;

        Assert.Equal(
            ["October 2025", "November 2025", "February 2026", "February 2026", "March 2026", "April 2026"],
            article.QuerySelectorAll("h2 + ul > li").Select(row => row.TextContent.Split(':')[0]));
        Assert.Equal(
            [
                "Is Microsoft still the only company with rights to OpenAI's models?",
                "May OpenAI offer its products through AWS?",
                "Does Microsoft still own part of OpenAI?",
            ],
            article.QuerySelectorAll("h3").Select(question => question.TextContent));
        Assert.All(article.QuerySelectorAll("h3"), question => Assert.Equal("P", question.NextElementSibling!.TagName));
    }

    [Fact]
    public static async Task A_Revised_Headline_Stands_On_The_Page_From_Its_Time_On()
    {
        await using var stand = await OpenNewsstand.AtAsync("2026-02-27T19:00:00Z");
        var before = await stand.PageAsync("/ledger/amazon-fifty-billion-openai");

        stand.Clock.AdvanceTo(OpenNewsstand.Utc("2026-02-27T19:10:00Z"));
        var after = await stand.PageAsync("/ledger/amazon-fifty-billion-openai");

        Assert.Equal("Amazon and ChatGPT maker strike sweeping alliance worth as much as $50 billion", before.QuerySelector("h1")!.TextContent);
        Assert.Equal("Amazon's $50 billion wager on OpenAI buys sole hosting of Frontier", after.QuerySelector("h1")!.TextContent);
        Assert.Equal("2026-02-27T19:05:00Z", after.QuerySelector("meta[property='article:modified_time']")!.GetAttribute("content"));
    }

    [Fact]
    public static async Task An_Outlets_Front_Page_Lists_What_Is_Out_And_Offers_Its_Feed()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-10-14T00:00:00Z");

        var page = await stand.PageAsync("/meridian");

        Assert.Equal(["Amazon to take on 250,000 seasonal workers for the holidays"], page.QuerySelectorAll("main li a").Select(link => link.TextContent));
        Assert.Equal($"{stand.Newsstand.Address}meridian/feed", page.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
    }

    [Fact]
    public static void Markup_In_A_Text_Is_Text_On_The_Page() =>
        Assert.Equal(
            """
            <p>AT&amp;T &lt;b&gt; 2 - 1</p>
            <ul>
            <li>one</li>
            <li>two &amp; three</li>
            </ul>
            <h2>Next</h2>

            """.ReplaceLineEndings(),
            ArticleBody.Html(["AT&T <b> 2 - 1", "- one", "- two & three", "## Next"]));

    private static string Unmarked(string block) => block.TrimStart('#', '-').TrimStart();
}
