namespace AlertBot.Tests.Feeds.Formats;

public static class JsonReadingTests
{
    [Fact]
    public static void An_Item_Is_Read_By_The_Names_Of_The_Specification()
    {
        var feed = Reading.Feed("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Digest <1>", "home_page_url": "https://d.example/", "feed_url": "https://d.example/f/feed.json",
             "authors": [{"name": "The Desk"}],
             "items": [{"id": 7, "external_url": "../x", "title": "One &amp; two", "content_html": "<img src=\"y.png\">", "summary": "s", "date_published": "2026-02-03T11:00:00+01:00",
                        "tags": ["ports", "ports"], "attachments": [{"url": "https://d.example/1.mp3"}]},
                       {"id": "8", "url": "https://d.example/8", "content_text": "5 < 6"}]}
            """);

        // The specification calls titles plain text, so nothing in them is markup.
        Assert.Equal(("json", "Digest <1>", "https://d.example/"), (feed.Format, feed.Title, feed.Link));
        var (first, second) = (feed.Items[0], feed.Items[1]);
        Assert.Equal(("7", "https://d.example/x", "One &amp; two"), (first.Id, first.Link, first.Title));
        Assert.Equal(("s", "<img src=\"https://d.example/f/y.png\">"), (first.Description, first.Content));
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 10, 0, 0, TimeSpan.Zero), first.Published);
        Assert.Equal(["The Desk"], first.Authors);
        Assert.Equal(["ports"], first.Categories);
        Assert.Equal("5 < 6", second.Content);
    }

    [Fact]
    public static void Relative_Links_Of_A_File_Stay_As_They_Are()
    {
        var feed = Reading.Feed("""{"version": "https://jsonfeed.org/version/1", "home_page_url": "/blog", "feed_url": "/feed.json", "items": [{"id": "1", "url": "/blog/1"}]}""");

        Assert.Equal(("/blog", "/blog/1"), (feed.Link, feed.Items[0].Link));
    }

    [Theory]
    [InlineData("""{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "tags": ["a"]}, {"id": "2", "author": {"name": "x"}}, {"id": "3", "ti""")]
    [InlineData("""{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1"}, {"id": "2"}, {"id": tree}]}""")]
    [InlineData("""{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1"}, {"id": "2"}]""")]
    public static void Complete_Items_Of_A_Cut_Document_Are_Kept(string document) =>
        Assert.Equal(["1", "2"], Reading.Feed(document).Items.Select(item => item.Id));

    [Fact]
    public static void Half_Of_A_Character_Is_Left_Out()
    {
        var feed = Reading.Feed("""{"version": "https://jsonfeed.org/version/1.1", "ti\ud83dtle": "", "items": [{"id": "1", "title": "a\ud83d b\ude00 \ud83d\ude00 \u0001c"}]}""");

        Assert.Equal("a b 😀 c", feed.Items[0].Title);
    }

    [Theory]
    [InlineData("""{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "on""")]
    [InlineData("""{"hubs": [{"type": "x", "url": "y"}], "version": "https://jsonfeed.org/""")]
    public static void A_Document_Without_A_Complete_Item_Is_Refused(string document) => Assert.Equal("broken JSON in line 1", Reading.Refusal(document));
}
