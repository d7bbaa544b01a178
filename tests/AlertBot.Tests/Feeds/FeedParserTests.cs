namespace AlertBot.Tests.Feeds;

public static class FeedParserTests
{
    [Fact]
    public static void A_Permalink_Guid_Is_The_Link_Of_An_Item_Without_One() =>
        Assert.Equal("https://a.example/1", Reading.Item("<guid>https://a.example/1</guid>").Link);

    [Fact]
    public static void A_Guid_That_Is_No_Permalink_Is_No_Link() =>
        Assert.Null(Reading.Item("<guid isPermaLink='false'>https://a.example/1</guid>").Link);

    [Fact]
    public static void Relative_Links_Resolve_Against_Where_The_Feed_Was_Found()
    {
        var feed = Reading.Feed("<rss><channel><link>/</link><item><link>n/1</link><description>&lt;img src='x.png'></description></item></channel></rss>", "https://a.example/f/feed.xml");

        Assert.Equal("https://a.example/", feed.Link);
        Assert.Equal("https://a.example/f/n/1", feed.Items[0].Link);
        Assert.Equal("<img src='https://a.example/f/x.png'>", feed.Items[0].Description);
    }

    [Fact]
    public static void A_Text_Is_Unescaped_Once()
    {
        var item = Reading.Item("<title>A &amp;amp; B &amp;lt;b&amp;gt;</title><description>A &amp;amp; B &amp;lt;b&amp;gt;</description>");

        Assert.Equal("A &amp; B &lt;b&gt;", item.Description);
        Assert.Equal("A &amp; B &lt;b&gt;", item.TitleMarkup);
        Assert.Equal("A & B <b>", item.Title);
    }

    [Theory]
    [InlineData("<title>a\u0003b</title>", "ab")]
    [InlineData("<title>a&#3;b</title>", "ab")]
    [InlineData("<title>Zone d&eacute;tente &ndash; caf&eacute;</title>", "Zone détente – café")]
    [InlineData("<title>M&A, R&D &amp; P&L;</title>", "M&A, R&D & P&L;")]
    [InlineData("<title>5 < 6</title>", "5 < 6")]
    [InlineData("<title>one</titel><author>x</author>", "one")]
    public static void Broken_Markup_Reads_As_It_Was_Meant(string elements, string title) =>
        Assert.Equal(title, Reading.Item(elements).Title);

    [Fact]
    public static void Complete_Items_Of_A_Cut_Document_Are_Kept()
    {
        var feed = Reading.Feed("<rss><channel><title>T</title><item><title>one</title></item><item><title>tw");

        Assert.Equal("one", Assert.Single(feed.Items).Title);
    }

    [Fact]
    public static void A_Document_That_Lacks_Only_Its_Last_Tags_Keeps_All_Items() =>
        Assert.Equal(2, Reading.Feed("<rss><channel><item><title>one</title></item><item><title>two</title></item>").Items.Length);

    [Fact]
    public static void A_Feed_Without_Items_Is_A_Feed() => Assert.Empty(Reading.Feed("<rss version='2.0'/>").Items);

    [Fact]
    public static void An_Extension_Is_Known_By_Its_Address_And_Not_By_Its_Prefix() =>
        Assert.Equal("the body", Reading.Item("<c:encoded>the body</c:encoded>", "xmlns:c='http://purl.org/rss/1.0/modules/content/'").Content);

    [Fact]
    public static void A_Documents_Declared_Types_Are_Skipped_Unread() =>
        Assert.Equal("T", Reading.Feed("<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss><channel><title>T</title></channel></rss>").Title);
}
