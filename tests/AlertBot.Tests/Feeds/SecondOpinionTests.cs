using AlertBot.Feeds;
using CodeHollow.FeedReader;

namespace AlertBot.Tests.Feeds;

/// <summary>Another feed library, which shares no line with ours, on the samples that are well-formed.</summary>
public static class SecondOpinionTests
{
    [Theory]
    [InlineData("atom03-ledger.xml")]
    [InlineData("atom10-desk.xml")]
    [InlineData("rdf10-wire.xml")]
    [InlineData("rss20-newsroom.xml")]
    public static void A_Sample_Has_The_Same_Items_For_Another_Library(string name)
    {
        var ours = Reading.Feed(File.ReadAllBytes(Samples.File(name)));

        var theirs = FeedReader.ReadFromFile(Samples.File(name));

        Assert.NotEmpty(ours.Items);
        Assert.Equal(theirs.Items.Select(Told), ours.Items.Select(Told));
    }

    private static string Told(CodeHollow.FeedReader.FeedItem item) => $"{item.Title} | {item.Link} | {item.PublishingDate?.ToUniversalTime():u}";

    private static string Told(AlertBot.Feeds.FeedItem item) => $"{item.Title} | {item.Link} | {item.Published?.UtcDateTime:u}";
}
