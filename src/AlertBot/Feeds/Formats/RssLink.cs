using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>The link of a channel or an item.</summary>
internal static class RssLink
{
    public static string? Of(XElement owner, Uri? document) =>
        FromLinks(owner, document) ?? FromAtom(owner, document) ?? FromGuid(owner, document) ?? FromAbout(owner);

    // RSS knows one link. Where there are several, the last stands: so do the parsers that publishers test with.
    private static string? FromLinks(XElement owner, Uri? document) => owner.Core("link")
        .Select(link => Address.Absolute(Written(link), Address.BaseOf(link, document)))
        .LastOrDefault(link => !string.IsNullOrEmpty(link));

    // Atom's form in a feed that is not Atom: the address is an attribute.
    private static string? Written(XElement link) =>
        link.Value.Trim() is { Length: > 0 } text ? text : link.Attribute("href")?.Value is { Length: > 0 } address ? address : null;

    private static string? FromAtom(XElement owner, Uri? document) => owner.Extensions("atom", "link")
        .Where(link => (link.Attribute("rel")?.Value.Trim() ?? "alternate") == "alternate")
        .Select(link => Address.Absolute(link.Attribute("href")?.Value, Address.BaseOf(link, document)))
        .FirstOrDefault(link => !string.IsNullOrEmpty(link));

    // RSS 2.0: a guid is a permalink unless it says that it is not. Many forget to say so, hence the look at the scheme.
    private static string? FromGuid(XElement owner, Uri? document) => owner.Core("guid")
        .Where(guid => !string.Equals(guid.Attribute("isPermaLink")?.Value.Trim(), "false", StringComparison.OrdinalIgnoreCase))
        .Select(guid => Address.Absolute(guid.Value, Address.BaseOf(guid, document)))
        .FirstOrDefault(IsWeb);

    private static string? FromAbout(XElement owner) =>
        owner.Attribute(KnownNamespace.Of("rdf") + "about")?.Value.Trim() is { } about && owner.Name.LocalName == "item" && IsWeb(about) ? about : null;

    private static bool IsWeb(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
