using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>RSS 0.9x and 2.0, and RDF (0.90 and 1.0), whose items stand beside the channel.</summary>
internal static class RssFormat
{
    public static ParsedFeed Read(XElement root, string format, Uri? document)
    {
        var channel = root.Name.LocalName.Equals("channel", StringComparison.OrdinalIgnoreCase) ? root : root.Core("channel").FirstOrDefault() ?? root;
        var items = Elements(root, channel);
        var known = CodeHollowItems.Of(root, items.Count);

        return new ParsedFeed(
            format,
            RssText.Of(document, channel.Core("title").LastOrDefault(), channel.Extension("dc", "title")) ?? "",
            RssLink.Of(channel, document),
            RssText.Of(document, channel.Core("description").LastOrDefault(), channel.Extension("dc", "description"),
                channel.Extension("itunes", "summary"), channel.Extension("itunes", "subtitle")),
            [.. items.Select((item, i) => RssItem.Read(item, known[i], document))])
        {
            Hints = RssHints.Of(channel),
            Push = HubLinks.Of(channel, document)
        };
    }

    // Items stand in the channel, beside it (RDF, and RSS 0.90 wrongly called 2.0), or in RSS 1.1's <items>.
    private static List<XElement> Elements(XElement root, XElement channel) =>
        [.. new[] { channel, root }.Distinct().SelectMany(place => place.Core("item").Concat(place.Core("items").SelectMany(list => list.Core("item"))))];
}
