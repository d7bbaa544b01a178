using System.Text;
using AlertBot.Feeds;

namespace AlertBot.Tests.Feeds;

/// <summary>Reads a document through the parser's front door.</summary>
internal static class Reading
{
    public static ParsedFeed Feed(string document, string? address = null) => Feed(Encoding.UTF8.GetBytes(document), null, address);

    public static ParsedFeed Feed(byte[] body, string? charset = null, string? address = null) =>
        Assert.IsType<ParseResult.Parsed>(FeedParser.Parse(body, charset, address is null ? null : new Uri(address))).Feed;

    public static FeedItem Item(string elements, string declarations = "") =>
        Assert.Single(Feed($"<rss version=\"2.0\" {declarations}><channel><item>{elements}</item></channel></rss>").Items);

    public static string Refusal(string document) => Refusal(Encoding.UTF8.GetBytes(document));

    public static string Refusal(byte[] body) => Assert.IsType<ParseResult.NotAFeed>(FeedParser.Parse(body, null, null)).Reason;
}
