using System.Globalization;
using System.Xml.Linq;

namespace AlertBot.SelfHost.Demo;

/// <summary>An edition as Atom 1.0 (RFC 4287), teasers only.</summary>
internal static class AtomFeed
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Edition edition, Uri site) => XmlText.Bytes(
        new XElement(_atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en"),
            new XElement(_atom + "title", edition.Outlet.Name),
            new XElement(_atom + "subtitle", edition.Outlet.Tagline),
            Link("self", "application/atom+xml", new Uri(site, edition.Outlet.FeedPath)),
            Link("alternate", "text/html", new Uri(site, edition.Outlet.HomePath)),
            new XElement(_atom + "id", $"tag:{edition.Outlet.Host},2025:feed"),
            // RFC 4287 §4.1.1 asks for an updated date even of a feed that has no entries yet.
            new XElement(_atom + "updated", Rfc3339(edition.LastChange ?? DateTimeOffset.UnixEpoch)),
            new XElement(_atom + "author", new XElement(_atom + "name", edition.Outlet.Name)),
            edition.Items.Select(item => Entry(item, edition.Outlet, site))));

    private static XElement Entry(EditionItem item, Outlet outlet, Uri site) => new(_atom + "entry",
        new XElement(_atom + "title", item.Title),
        Link("alternate", "text/html", new Uri(site, item.Item.Path)),
        new XElement(_atom + "id", item.IdAt(outlet)),
        new XElement(_atom + "published", Rfc3339(item.Item.Published)),
        new XElement(_atom + "updated", Rfc3339(item.Updated)),
        item.Item.Author is { } author ? new XElement(_atom + "author", new XElement(_atom + "name", author)) : null,
        (item.Item.Categories ?? []).Select(category => new XElement(_atom + "category", new XAttribute("term", category))),
        new XElement(_atom + "summary", item.Item.Summary));

    private static XElement Link(string rel, string type, Uri href) =>
        new(_atom + "link", new XAttribute("rel", rel), new XAttribute("type", type), new XAttribute("href", href));

    private static string Rfc3339(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
