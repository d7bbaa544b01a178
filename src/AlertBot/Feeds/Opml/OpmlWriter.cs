using System.Globalization;
using System.Xml.Linq;

namespace AlertBot.Feeds.Opml;

/// <summary>
/// Writes feeds as OPML 2.0, so that <see cref="OpmlReader"/> reads the same feeds again and other readers understand it. A feed without a name of
/// its own is called by its address, since the format asks for a text.
/// </summary>
internal static class OpmlWriter
{
    public static string Write(IEnumerable<FeedRecord> feeds, DateTimeOffset now)
    {
        var document = new XElement("opml",
            new XAttribute("version", "2.0"),
            new XElement("head", new XElement("title", "AlertBot's feeds"), new XElement("dateCreated", now.UtcDateTime.ToString("r", CultureInfo.InvariantCulture))),
            new XElement("body", feeds.Select(record => Outline(record.Feed))));
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            {document}

            """;
    }

    private static XElement Outline(Feed feed)
    {
        var name = feed.Outlet.Length > 0 ? feed.Outlet : feed.Url;
        return new XElement("outline",
            new XAttribute("type", "rss"), new XAttribute("text", name), new XAttribute("title", name), new XAttribute("xmlUrl", feed.Url),
            Uri.TryCreate(feed.Url, UriKind.Absolute, out var address) ? new XAttribute("htmlUrl", address.GetLeftPart(UriPartial.Authority)) : null);
    }
}
