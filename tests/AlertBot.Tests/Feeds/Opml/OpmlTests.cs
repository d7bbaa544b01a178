using System.Text;
using AlertBot.Feeds;
using AlertBot.Feeds.Opml;

namespace AlertBot.Tests.Feeds.Opml;

public static class OpmlTests
{
    private const string Nested = """
        <?xml version="1.0" encoding="utf-8"?>
        <opml version="1.0"><head><title>Mine</title></head><body>
        <outline text="Deals"><outline text="Ports"><outline type="rss" text="Pier Post" title="The Pier Post" xmlUrl="https://pier.example/feed" htmlUrl="https://pier.example/"/></outline>
        <outline text="M&A Daily" xmlUrl="https://ma.example/rss?a=1&b=2"/></outline>
        <outline text="no address" type="rss"/>
        <outline text="ftp" xmlUrl="ftp://a.example/feed"/>
        <outline text="again" xmlUrl="https://pier.example/feed"/>
        <outline text="old" xmlurl="feed://old.example/rss"/>
        <outline text="older" xmlUrl="feed:https://older.example/rss"/>
        <outline text="https://plain.example/feed" xmlUrl="https://plain.example/feed"/>
        </body></opml>
        """;

    [Fact]
    public static void Nested_Outlines_Are_Read_And_Bad_Ones_Named_By_Their_Lines()
    {
        var result = Read(Nested);

        Assert.Equal(
            [
                new("https://pier.example/feed", "The Pier Post"), new("https://ma.example/rss?a=1&b=2", "M&A Daily"), new("http://old.example/rss", "old"),
                new("https://older.example/rss", "older"), new Feed("https://plain.example/feed"),
            ],
            result.Feeds);
        Assert.Equal(
            [new OpmlProblem(5, "the outline \"no address\" has no xmlUrl, so there is nothing to poll"), new OpmlProblem(6, "xmlUrl=\"ftp://a.example/feed\" is no http or https address")],
            result.Problems);
        Assert.Equal(1, result.Duplicates);
    }

    [Fact]
    public static void What_Is_Exported_Is_Imported_As_It_Was()
    {
        Feed[] feeds = [new("https://a.example/feed?x=1&y=\"2\"", "A & <B>"), new("https://b.example/feed"), new("http://c.example/f", "Ü – 東京")];
        var written = OpmlWriter.Write(feeds.Select(feed => new FeedRecord(feed, new FeedState { Title = "own title" }, "1")), DateTimeOffset.UnixEpoch);

        var read = Read(written);

        Assert.Equal(feeds, read.Feeds);
        Assert.Empty(read.Problems);
        Assert.Equal(written, OpmlWriter.Write(read.Feeds.Select(feed => new FeedRecord(feed, new FeedState(), "2")), DateTimeOffset.UnixEpoch));
    }

    [Theory]
    [InlineData("", 1, "not well-formed XML: Root element is missing")]
    [InlineData("<rss/>", 1, "not an OPML file: its first element is not <opml>")]
    [InlineData("<opml><body>\n<outline text=\"a\">\n</body></opml>", 3, "not well-formed XML: The 'outline' start tag on line 2 position 2 does not match the end tag of 'body'")]
    public static void What_Is_No_Opml_Is_One_Line(string text, int line, string reason) =>
        Assert.Equal(new OpmlProblem(line, reason), Assert.Single(Read(text).Problems));

    private static OpmlResult Read(string text) => OpmlReader.Read(Encoding.UTF8.GetBytes(text));
}
