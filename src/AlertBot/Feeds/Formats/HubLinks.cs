using System.Text.Json;
using AlertBot.Feeds.Formats.Xml;
using AlertBot.Feeds.WebSub;

namespace AlertBot.Feeds.Formats;

/// <summary>A document's own links to its hub and to itself: WebSub, section 4, and JSON Feed's hubs.</summary>
internal static class HubLinks
{
    /// <param name="feed">Atom's feed, or the channel of an RSS document, whose links are Atom's by namespace.</param>
    public static PushLinks? Of(FeedElement feed, Uri? document) =>
        Href(feed, "hub", document) is { } hub ? Links(hub, Href(feed, "self", document), document) : null;

    public static PushLinks? Of(JsonElement feed, Uri? document)
    {
        var hub = feed.Items("hubs").FirstOrDefault(hub => string.Equals(hub.Text("type"), "WebSub", StringComparison.OrdinalIgnoreCase));
        return Links(hub.Text("url"), feed.Text("feed_url"), document);
    }

    // Hubs know a feed by its self link; without one, by where it was found.
    private static PushLinks? Links(string? hub, string? self, Uri? document) =>
        hub is { Length: > 0 } && (self ?? document?.AbsoluteUri) is { Length: > 0 } topic ? new PushLinks(hub, topic) : null;

    private static string? Href(FeedElement feed, string relation, Uri? document)
    {
        // An Atom feed's own links are both.
        foreach (var link in feed.Extensions(Vocabulary.Atom, "link"))
        {
            if (Is(link, relation) && Address.Absolute(link.Attribute("href"), Address.BaseOf(link, document)) is { } address)
                return address;
        }

        return null;
    }

    // Feeds write both in one: rel="self hub".
    private static bool Is(FeedElement link, string relation) =>
        link.Attribute("rel")?.Split(' ').Contains(relation, StringComparer.OrdinalIgnoreCase) == true;
}
