using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// The extension namespaces that feeds use, by their customary prefix. Feeds misspell the addresses (case, blanks, a missing slash) and
/// forget to declare the prefix; both still mean the same extension.
/// </summary>
internal static class KnownNamespace
{
    private static readonly Dictionary<string, string> _prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["http://www.w3.org/2005/Atom"] = "atom",
        ["http://purl.org/atom/ns#"] = "atom",
        ["http://purl.org/rss/1.0/modules/content"] = "content",
        ["http://purl.org/dc/elements/1.1"] = "dc",
        ["http://purl.org/dc/elements/1.0"] = "dc",
        ["http://purl.org/dc/terms"] = "dcterms",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://search.yahoo.com/mrss"] = "media",
        ["http://search.yahoo.com/mrss/rss"] = "media",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
        ["http://purl.org/rss/1.0/modules/syndication"] = "sy",
        ["http://www.w3.org/1999/xhtml"] = "xhtml",
    };

    private static readonly Dictionary<string, XNamespace> _addresses = _prefixes
        .GroupBy(known => known.Value)
        .ToDictionary(known => known.Key, known => XNamespace.Get(Spelled(known.First().Key)));

    /// <summary>The customary prefix of the namespace; empty for a core element or an extension that is not read here.</summary>
    public static string Prefix(XName name) =>
        _prefixes.GetValueOrDefault(name.NamespaceName.Trim().TrimEnd('/'), "");

    /// <summary>What a prefix means that the document forgot to declare.</summary>
    public static XNamespace Of(string prefix) =>
        _addresses.GetValueOrDefault(prefix) ?? XNamespace.Get("urn:undeclared:" + prefix);

    public static XElement? Extension(this XElement parent, string prefix, string name) => parent.Extensions(prefix, name).FirstOrDefault();

    public static IEnumerable<XElement> Extensions(this XElement parent, string prefix, string name) =>
        parent.Elements().Where(child => Named(child, name) && Prefix(child.Name) == prefix);

    /// <summary>Children of the format itself: without a namespace, or in the one that the parent or the document is in.</summary>
    public static IEnumerable<XElement> Core(this XElement parent, string name) =>
        parent.Elements().Where(child => Named(child, name) && IsCore(child.Name.Namespace, parent));

    private static bool Named(XElement element, string name) =>
        element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsCore(XNamespace space, XElement parent) =>
        space == XNamespace.None || space == parent.Name.Namespace || Prefix(space + "x").Length == 0 && IsRss(space.NamespaceName);

    // RSS 0.90 and 1.0 have namespaces; UserLand's and others for 2.0 are in use though the specification names none.
    private static bool IsRss(string space) =>
        space.Contains("rss", StringComparison.OrdinalIgnoreCase) && !space.Contains("module", StringComparison.OrdinalIgnoreCase)
        || space.Contains("netscape.com/rdf/simple", StringComparison.OrdinalIgnoreCase);

    private static string Spelled(string address) => address.EndsWith('#') || address.EndsWith("Atom", StringComparison.Ordinal) ? address : address + "/";
}
