using AlertBot.Articles;
using AlertBot.Feeds;

namespace AlertBot.Tests.Articles;

public static class ArticleWriterTests
{
    private static readonly DateTimeOffset _now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Feed _feed = new("https://a.example/feed");
    private static readonly Uri _address = new("https://a.example/feed.xml");
    private static readonly string _story = string.Concat(Enumerable.Repeat("<p>Harbour said on Friday that it will pay for Quay in cash, and that the cranes stay.</p>", 12));

    [Fact]
    public static void An_Item_Becomes_Plain_Text_Under_Its_Canonical_Address()
    {
        var article = Of(new FeedItem
        {
            Title = "Harbour & Quay: signed",
            Link = "https://a.example/1?utm_source=rss",
            Description = "<p>One.</p><p>Two &amp; three.</p>",
            Published = _now.AddHours(-1)
        });

        Assert.Equal(ArticleId.Of("https://a.example/1"), article.Id);
        Assert.Equal("https://a.example/1?utm_source=rss", article.Url);
        Assert.Equal("Harbour & Quay: signed", article.Title);
        Assert.Equal("One.\n\nTwo & three.", article.Summary);
        Assert.Equal((_now.AddHours(-1), _now), (article.Published, article.FirstSeen));
        Assert.Equal((null, "the feed gave no full text"), (article.Body, article.BodyNote));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(null)]
    public static void A_Time_That_Cannot_Be_Is_The_Time_It_Was_Seen(int? minutesAhead) =>
        Assert.Equal(_now, Of(new FeedItem { Title = "T", Published = minutesAhead is { } ahead ? _now.AddMinutes(ahead) : null }).Published);

    [Theory]
    [InlineData("The Desk", "Feed title", "The Desk")]
    [InlineData("", "Feed & title", "Feed & title")]
    [InlineData("", null, "a.example")]
    public static void The_Outlet_Is_What_The_Admin_Or_The_Feed_Calls_It(string outlet, string? title, string expected) =>
        Assert.Equal(expected, ArticleWriter.Of(new FeedItem { Title = "T" }, _feed with { Outlet = outlet }, title, _address, _now).Outlet);

    [Fact]
    public static void Items_Without_Links_Are_Told_Apart_By_Guid_Then_Title()
    {
        var ids = new[] { new FeedItem { Id = "1", Title = "T" }, new FeedItem { Id = "2", Title = "T" }, new FeedItem { Title = "U" } }.Select(item => Of(item).Id);

        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal("https://a.example/feed.xml", Of(new FeedItem { Title = "U" }).Url);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://a.example/")]
    [InlineData("https://a.example/live#entry-1")]
    public static void Items_Without_A_Page_Of_Their_Own_Are_Articles_Of_Their_Own(string link)
    {
        var items = new[] { new FeedItem { Link = link, Description = "One." }, new FeedItem { Link = link, Description = "Two." }, new FeedItem { Link = link, Title = "Three" } };

        Assert.Equal(3, items.Select(item => Of(item).Id).Distinct().Count());
    }

    [Fact]
    public static void A_Full_Text_Beside_A_Teaser_Is_The_Body()
    {
        var article = Of(new FeedItem { Title = "T", Description = "Harbour pays.", Content = _story });

        Assert.StartsWith("Harbour said on Friday", article.Body, StringComparison.Ordinal);
        Assert.Equal("full text from the feed", article.BodyNote);
        Assert.Equal("Harbour pays.", article.Summary);
    }

    [Fact]
    public static void Content_That_Only_Repeats_The_Teaser_Is_No_Body() =>
        Assert.Null(Of(new FeedItem { Title = "T", Description = _story, Content = _story + "<p>More</p>" }).Body);

    [Fact]
    public static void A_Description_As_Long_As_A_Story_Is_The_Story() =>
        Assert.Equal("full text from the feed", Of(new FeedItem { Title = "T", Description = _story }).BodyNote);

    [Fact]
    public static void A_Long_Summary_Ends_At_A_Sentence()
    {
        var summary = Of(new FeedItem { Title = "T", Description = string.Concat(Enumerable.Repeat(_story, 4)) }).Summary!;

        Assert.InRange(summary.Length, 1800, 2000);
        Assert.EndsWith("cranes stay.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public static void A_Missing_Title_Is_The_Beginning_Of_The_Text() =>
        Assert.Equal("Harbour pays in cash.", Of(new FeedItem { Description = "<p>Harbour pays in cash.</p>" }).Title);

    private static Article Of(FeedItem item) => ArticleWriter.Of(item, _feed, "Feed title", _address, _now);
}
