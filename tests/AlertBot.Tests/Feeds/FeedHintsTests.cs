using System.Text;
using AlertBot.Feeds;
using AlertBot.Feeds.WebSub;

namespace AlertBot.Tests.Feeds;

/// <summary>What documents say of when and where to ask.</summary>
public static class FeedHintsTests
{
    [Theory]
    [InlineData("<ttl>90</ttl>", 90)]
    [InlineData("<ttl> 30 </ttl><sy:updatePeriod>daily</sy:updatePeriod>", 30)]
    [InlineData("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 15)]
    [InlineData("<sy:updatePeriod> Daily </sy:updatePeriod>", 1440)]
    [InlineData("<sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 10080)]
    [InlineData("<ttl>often</ttl>", null)]
    [InlineData("<ttl>-5</ttl>", null)]
    [InlineData("<ttl>999999999999</ttl>", null)]
    [InlineData("<sy:updatePeriod>fortnightly</sy:updatePeriod>", null)]
    public static void A_Document_Says_How_Long_It_May_Be_Kept(string channel, int? minutes) =>
        Assert.Equal(minutes is null ? null : TimeSpan.FromMinutes(minutes.Value), Rss(channel).Hints.Ttl);

    [Fact]
    public static void A_Document_Says_When_Nothing_New_Comes()
    {
        var hints = Rss("<skipHours><hour>24</hour><hour>3</hour><hour>3</hour><hour>99</hour><hour>x</hour></skipHours><skipDays><day>Sunday</day><day>saturday</day><day>6</day><day>Caturday</day></skipDays>").Hints;

        Assert.Equal([0, 3], hints.SkipHours);
        Assert.Equal([DayOfWeek.Sunday, DayOfWeek.Saturday], hints.SkipDays);
    }

    [Theory]
    [InlineData("<atom:link rel=\"hub\" href=\"https://hub.example/\"/><atom:link rel=\"self\" href=\"https://a.example/me\"/>", "https://a.example/me")]
    [InlineData("<atom:link rel=\"hub\" href=\"https://hub.example/\"/>", "https://a.example/feed")]
    [InlineData("<link rel=\"hub\" href=\"https://hub.example/\" xmlns=\"http://www.w3.org/2005/Atom\"/><atom:link rel=\"self alternate\" href=\"/me\"/>", "https://a.example/me")]
    public static void An_Rss_Document_Names_Its_Hub_By_Atoms_Link(string channel, string self) =>
        Assert.Equal(new PushLinks("https://hub.example/", self), Rss(channel).Push);

    [Fact]
    public static void Atom_And_Json_Name_Theirs_In_Their_Own_Ways()
    {
        var links = new PushLinks("https://hub.example/", "https://a.example/me");

        Assert.Equal(links, Parse("""<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><link rel="hub" href="https://hub.example/"/><link rel="self" href="me"/></feed>""").Push);
        Assert.Equal(links, Parse("""{"version":"https://jsonfeed.org/version/1.1","title":"A","feed_url":"https://a.example/me","hubs":[{"type":"rssCloud","url":"x"},{"type":"WebSub","url":"https://hub.example/"}],"items":[]}""").Push);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<atom:link rel=\"self\" href=\"https://a.example/me\"/>")]
    [InlineData("<atom:link rel=\"hub\"/>")]
    public static void Without_A_Hub_There_Is_None(string channel) => Assert.Null(Rss(channel).Push);

    [Theory]
    [InlineData("<https://hub.example/>; rel=\"hub\"", "https://hub.example/", "https://a.example/feed")]
    [InlineData("<https://hub.example/>; rel=hub, <https://a.example/me>; rel=self", "https://hub.example/", "https://a.example/me")]
    [InlineData("</me>; title=\"a, b\"; rel=\"self\", <https://hub.example/>; rel=\"preconnect hub\"; crossorigin", "https://hub.example/", "https://a.example/me")]
    [InlineData("<https://a.example/me>; rel=\"self\"", null, null)]
    [InlineData("rel=hub", null, null)]
    [InlineData("<<<>>>;;;rel==hub", null, null)]
    public static void Headers_Name_A_Hub(string value, string? hub, string? self) =>
        Assert.Equal(hub is null ? null : new PushLinks(hub, self!), LinkHeader.Push([value], new Uri("https://a.example/feed")));

    private static ParsedFeed Rss(string channel) => Parse($"""
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>A</title>{channel}</channel></rss>
        """);

    private static ParsedFeed Parse(string document) =>
        Assert.IsType<ParseResult.Parsed>(FeedParser.Parse(Encoding.UTF8.GetBytes(document), "utf-8", new Uri("https://a.example/feed"))).Feed;
}
