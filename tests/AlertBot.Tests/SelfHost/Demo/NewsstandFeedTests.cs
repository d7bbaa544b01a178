using System.Xml.Linq;
using AlertBot.Tests.Feeds;
using CodeHollow.FeedReader;

namespace AlertBot.Tests.SelfHost.Demo;

public static class NewsstandFeedTests
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public static async Task The_Wire_Serves_Rss_With_Teasers_And_Absolute_Links()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-10-28T14:00:00Z");

        using var response = await stand.GetAsync("/meridian/feed");
        var feed = await stand.XmlAsync("/meridian/feed");

        Assert.Equal("application/rss+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var newest = feed.Root!.Element("channel")!.Elements("item").First();
        Assert.Equal("Microsoft and OpenAI sign new agreement on stake, cloud and research rights", newest.Element("title")!.Value);
        Assert.Equal($"{stand.Newsstand.Address}meridian/microsoft-openai-new-agreement", newest.Element("link")!.Value);
        Assert.Equal("Tue, 28 Oct 2025 13:04:00 GMT", newest.Element("pubDate")!.Value);
        Assert.Equal("tag:meridianwire.example,2025-10-28:microsoft-openai-new-agreement", newest.Element("guid")!.Value);
        Assert.Equal(
            "The software maker will hold a stake of about 27 percent in OpenAI's for-profit arm, which orders another $250 billion of Azure services.",
            newest.Element("description")!.Value);
    }

    [Fact]
    public static async Task The_Daily_Serves_Atom()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-11-03T17:00:00Z");

        var feed = await stand.XmlAsync("/ledger/feed");

        var newest = feed.Root!.Elements(_atom + "entry").First();
        Assert.Equal("Amazon wins ChatGPT's maker as a tenant in $38 billion pact", newest.Element(_atom + "title")!.Value);
        Assert.Equal($"{stand.Newsstand.Address}ledger/amazon-wins-openai-as-tenant", newest.Element(_atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("2025-11-03T16:25:00Z", newest.Element(_atom + "published")!.Value);
        Assert.Equal("Ines Halloran", newest.Element(_atom + "author")!.Element(_atom + "name")!.Value);
        Assert.Equal("2025-11-03T16:25:00Z", feed.Root.Element(_atom + "updated")!.Value);
    }

    [Fact]
    public static async Task The_Tech_Site_Serves_Json_Feed()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-11-04T10:00:00Z");

        var feed = await stand.JsonAsync("/stackpost/feed");

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        var newest = feed.GetProperty("items")[0];
        Assert.Equal("ChatGPT is moving in at AWS: what OpenAI bought for $38 billion", newest.GetProperty("title").GetString());
        Assert.Equal($"{stand.Newsstand.Address}stackpost/chatgpt-moves-onto-aws-servers", newest.GetProperty("url").GetString());
        Assert.Equal(OpenNewsstand.Utc("2025-11-04T09:10:00Z"), newest.GetProperty("date_published").GetDateTimeOffset());
        Assert.Equal("Tomas Virtanen", newest.GetProperty("authors")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("meridian")]
    [InlineData("ledger")]
    public static async Task Another_Library_Reads_The_Same_Items_As_Ours(string outlet)
    {
        await using var stand = await OpenNewsstand.AtAsync("2026-04-30T23:00:00Z");
        var document = await stand.TextAsync($"/{outlet}/feed");

        var theirs = FeedReader.ReadFromString(document).Items.Select(item => (item.Title, item.Link, Published: item.PublishingDate?.ToUniversalTime()));

        var ours = Reading.Feed(document).Items.Select(item => (item.Title, Link: item.Link!, Published: item.Published?.UtcDateTime));
        Assert.Equal(15, ours.Count());
        Assert.Equal(theirs, ours);
        Assert.All(ours, item => Assert.Equal(stand.Newsstand.Address.Authority, new Uri(item.Link).Authority));
    }

    [Theory]
    [InlineData("2025-10-01T00:00:00Z")]
    [InlineData("2025-10-30T15:00:00Z")]
    [InlineData("2026-02-27T20:00:00Z")]
    [InlineData("2026-04-30T23:00:00Z")]
    public static async Task A_Feed_Shows_The_Latest_Fifteen_Of_What_Is_Out_Newest_First(string time)
    {
        await using var stand = await OpenNewsstand.AtAsync(time);

        var feed = await stand.JsonAsync("/stackpost/feed");

        var expected = stand.Story.Items.Where(item => item.Outlet == "stackpost" && item.Published <= OpenNewsstand.Utc(time))
            .OrderByDescending(item => item.Published).Take(15).Select(item => stand.Newsstand.UrlOf(item).ToString());
        Assert.Equal(expected, feed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("url").GetString()));
    }

    [Fact]
    public static async Task A_Feed_Before_Its_First_Item_Is_Empty_And_Valid()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-09-01T00:00:00Z");

        using var response = await stand.GetAsync("/ledger/feed");
        var feed = FeedReader.ReadFromString(await stand.TextAsync("/ledger/feed"));

        Assert.Equal("The Brunswick Ledger", feed.Title);
        Assert.Empty(feed.Items);
        Assert.Null(response.Content.Headers.LastModified);
    }

    [Fact]
    public static async Task A_Revised_Headline_Replaces_The_First_From_Its_Time_On_Under_The_Same_Id()
    {
        await using var stand = await OpenNewsstand.AtAsync("2026-02-27T19:04:59Z");
        var before = (await stand.XmlAsync("/ledger/feed")).Root!.Elements(_atom + "entry").First();

        stand.Clock.AdvanceTo(OpenNewsstand.Utc("2026-02-27T19:05:00Z"));
        var after = (await stand.XmlAsync("/ledger/feed")).Root!.Elements(_atom + "entry").First();

        Assert.Equal("Amazon and ChatGPT maker strike sweeping alliance worth as much as $50 billion", before.Element(_atom + "title")!.Value);
        Assert.Equal("Amazon's $50 billion wager on OpenAI buys sole hosting of Frontier", after.Element(_atom + "title")!.Value);
        Assert.Equal(before.Element(_atom + "id")!.Value, after.Element(_atom + "id")!.Value);
        Assert.Equal(before.Element(_atom + "link")!.ToString(), after.Element(_atom + "link")!.ToString());
        Assert.Equal("2026-02-27T14:22:00Z", after.Element(_atom + "published")!.Value);
        Assert.Equal("2026-02-27T19:05:00Z", after.Element(_atom + "updated")!.Value);
    }
}
