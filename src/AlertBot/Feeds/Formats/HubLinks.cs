using System.Text.Json;
using System.Xml.Linq;
using AlertBot.Feeds.WebSub;

namespace AlertBot.Feeds.Formats;

/// <summary>A document's own links to its hub and to itself: WebSub, section 4, and JSON Feed's hubs.</summary>
internal static class HubLinks
{
    /// <param name="feed">Atom's feed, or the channel of an RSS document, whose links are Atom's by namespace.</param>
    public static PushLinks? Of(XElement feed, Uri? document)
    {
        var links = feed.Core("link").Concat(feed.Extensions("atom", "link")).ToList();
        return Links(Href(links, "hub", document), Href(links, "self", document), document);
    }

    public static PushLinks? Of(JsonElement feed, Uri? document)
    {
        var hub = feed.Items("hubs").FirstOrDefault(hub => string.Equals(hub.Text("type"), "WebSub", StringComparison.OrdinalIgnoreCase));
        return Links(hub.Text("url"), feed.Text("feed_url"), document);
    }

    // Hubs know a feed by its self link; without one, by where it was found.
    private static PushLinks? Links(string? hub, string? self, Uri? document) =>
        hub is { Length: > 0 } && (self ?? document?.AbsoluteUri) is { Length: > 0 } topic ? new PushLinks(hub, topic) : null;

    private static string? Href(IEnumerable<XElement> links, string rel, Uri? document) => links
        .Where(link => link.Attribute("rel")?.Value.Split(' ').Contains(rel, StringComparer.OrdinalIgnoreCase) == true)
        .Select(link => Address.Absolute(link.Attribute("href")?.Value, Address.BaseOf(link, document)))
        .FirstOrDefault(href => !string.IsNullOrEmpty(href));
}
