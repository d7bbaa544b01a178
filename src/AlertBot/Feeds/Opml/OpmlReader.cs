using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AlertBot.Feeds.Formats;
using AlertBot.Text;

namespace AlertBot.Feeds.Opml;

/// <summary>Reads subscription lists (OPML 1.0 and 2.0, http://opml.org/spec2.opml) as feed readers write them.</summary>
internal static partial class OpmlReader
{
    // An element under an element under an element: folders of folders end long before.
    private const int MaxDepth = 64;

    public static OpmlResult Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return Load(FeedText.Decode(file.Span, null)) is { Root: { } root } && Is(root, "opml") ? Outlines(root) : Nothing(1, "not an OPML file: its first element is not <opml>");
        }
        catch (XmlException broken)
        {
            return Nothing(broken.LineNumber, $"not well-formed XML: {broken.Message.Split(" Line ")[0].TrimEnd('.')}");
        }
    }

    private static OpmlResult Nothing(int line, string reason) => new([], [new OpmlProblem(Math.Max(line, 1), reason)]);

    // "R&D" without &amp; is the most common mistake in these files. No DTD: see FeedParser.
    private static XDocument Load(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
        using var reader = XmlReader.Create(new StringReader(StrayAmpersand().Replace(text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t'), "&amp;")), settings);
        return XDocument.Load(reader, LoadOptions.SetLineInfo);
    }

    private static OpmlResult Outlines(XElement root)
    {
        var (feeds, problems, duplicates) = (new List<Feed>(), new List<OpmlProblem>(), 0);
        var known = new HashSet<FeedId>();
        foreach (var outline in root.Descendants().Where(element => Is(element, "outline")))
        {
            var (feed, problem) = Read(outline);
            if (problem is not null)
                problems.Add(new OpmlProblem(((IXmlLineInfo)outline).LineNumber, problem));
            else if (feed is not null && known.Add(feed.Id))
                feeds.Add(feed);
            else if (feed is not null)
                duplicates++;
        }

        return new OpmlResult([.. feeds], [.. problems], duplicates);
    }

    /// <summary>Neither for a folder.</summary>
    private static (Feed? Feed, string? Problem) Read(XElement outline)
    {
        var (url, name) = (Attribute(outline, "xmlUrl"), Attribute(outline, "title") ?? Attribute(outline, "text") ?? "");
        if (outline.Ancestors().Take(MaxDepth).Count() == MaxDepth)
            return (null, "outlines nested deeper than any list for people");
        if (url is null)
            return (null, IsFolder(outline) ? null : $"the outline \"{name}\" has no xmlUrl, so there is nothing to poll");

        return Web(url) is { } address
            ? (new Feed(address, name.Equals(url, StringComparison.Ordinal) ? "" : name), null)
            : (null, $"xmlUrl=\"{url}\" is no http or https address");
    }

    private static bool IsFolder(XElement outline) => outline.HasElements && !"rss".Equals(Attribute(outline, "type"), StringComparison.OrdinalIgnoreCase);

    // "feed://host/path" and "feed:https://host/path" are what browsers once gave to readers.
    private static string? Web(string url)
    {
        var address = FeedScheme().Replace(url, match => match.Groups["slashes"].Success ? "http://" : "");
        return Uri.TryCreate(address, UriKind.Absolute, out var web) && web.Scheme is "http" or "https" ? address : null;
    }

    private static bool Is(XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string? Attribute(XElement outline, string name) => outline.Attributes()
        .FirstOrDefault(attribute => attribute.Name.NamespaceName.Length == 0 && attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))
        is { } found && Lines.Fold(found.Value) is { Length: > 0 } value ? value : null;

    [GeneratedRegex(@"&(?!#\d+;|#x[0-9a-f]+;|(?:amp|lt|gt|quot|apos);)", RegexOptions.IgnoreCase)]
    private static partial Regex StrayAmpersand();

    [GeneratedRegex(@"^feed:(?<slashes>//)?", RegexOptions.IgnoreCase)]
    private static partial Regex FeedScheme();
}
