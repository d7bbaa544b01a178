using System.Globalization;
using System.Xml.Linq;

namespace AlertBot.SelfHost.Demo;

/// <summary>An edition as RSS 2.0 (https://www.rssboard.org/rss-specification), teasers only.</summary>
internal static class RssFeed
{
    public const string MediaType = "application/rss+xml; charset=utf-8";

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace _dublinCore = "http://purl.org/dc/elements/1.1/";

    public static byte[] Write(Edition edition, Uri site) => XmlText.Bytes(
        new XElement("rss",
            new XAttribute("version", "2.0"),
            new XAttribute(XNamespace.Xmlns + "atom", _atom),
            new XAttribute(XNamespace.Xmlns + "dc", _dublinCore),
            Channel(edition, site)));

    private static XElement Channel(Edition edition, Uri site) => new("channel",
        new XElement("title", edition.Outlet.Name),
        new XElement("link", new Uri(site, edition.Outlet.HomePath)),
        new XElement("description", edition.Outlet.Tagline),
        new XElement("language", "en"),
        new XElement(_atom + "link",
            new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml"), new XAttribute("href", new Uri(site, edition.Outlet.FeedPath))),
        edition.LastChange is { } change ? new XElement("lastBuildDate", Rfc822(change)) : null,
        edition.Items.Select(item => Item(item, edition.Outlet, site)));

    private static XElement Item(EditionItem item, Outlet outlet, Uri site) => new("item",
        new XElement("title", item.Title),
        new XElement("link", new Uri(site, item.Item.Path)),
        new XElement("guid", new XAttribute("isPermaLink", "false"), item.IdAt(outlet)),
        new XElement("pubDate", Rfc822(item.Item.Published)),
        item.Item.Author is { } author ? new XElement(_dublinCore + "creator", author) : null,
        (item.Item.Categories ?? []).Select(category => new XElement("category", category)),
        new XElement("description", item.Item.Summary));

    private static string Rfc822(DateTimeOffset time) => time.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture);
}
