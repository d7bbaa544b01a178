using System.Text.RegularExpressions;
using AlertBot.Feeds.Formats;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds;

/// <summary>Reads RSS, RDF, Atom and JSON Feed, also as the web really writes them. It never throws: what is no feed is a reason.</summary>
internal static partial class FeedParser
{
    /// <param name="charset">What the HTTP header declared.</param>
    /// <param name="address">Where the document was found; null for a file, whose relative links then stay relative.</param>
    public static ParseResult Parse(ReadOnlyMemory<byte> body, string? charset, Uri? address)
    {
        var text = FeedText.Decode(body.Span, charset);
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n\0");
        if (start.IsEmpty)
            return new ParseResult.NotAFeed("an empty answer");

        return start[0] == '{' ? JsonFormat.Read(start.ToString(), address) : ReadXml(Characters.Legal(text), address);
    }

    private static ParseResult ReadXml(string text, Uri? address)
    {
        if ((Root(text) ?? Entry(text))?.Groups["root"] is not { } root)
            return new ParseResult.NotAFeed(WhatItIs(text));

        var (complete, start) = DeclaredEntities.PutIn(text, root.Index);
        return FeedTree.Read(complete, start) is { } tree && Read(tree, address) is { } feed
            ? new ParseResult.Parsed(feed)
            : new ParseResult.NotAFeed($"a document whose first tag {root.Value}> is broken");
    }

    // Null when the root's own tag is so broken that another element was taken for the root.
    private static ParsedFeed? Read(FeedElement root, Uri? address) => root.LocalName.ToString().ToLowerInvariant() switch
    {
        "rss" or "channel" => RssFormat.Read(root, "rss", address),
        "rdf" => RssFormat.Read(root, "rdf", address),
        "feed" => AtomFormat.Read(root, address),
        "entry" => AtomFormat.ReadEntry(root, address),
        _ => null
    };

    // Everything before the root's start tag is skipped: declaration, DTD, comments, and junk such as a script's warnings.
    private static Match? Root(string text)
    {
        var found = RootTag().Match(text);
        while (found.Success && found.Groups["root"].Length == 0)
            found = found.Groups["html"].Length > 0 ? Match.Empty : found.NextMatch();

        return found.Success ? found : null;
    }

    private static Match? Entry(string text) => EntryTag().Match(text) is { Success: true } found ? found : null;

    private static string WhatItIs(string text)
    {
        if (Html().IsMatch(text))
            return "an HTML page, not a feed";

        // In the midst of other bytes it would be chance.
        return text.AsSpan().TrimStart("\uFEFF \t\r\n\0") is ['<', ..] && FirstTag().Match(text) is { Success: true } tag
            ? $"an XML document <{tag.Groups["name"].Value}>, not a feed"
            : "neither XML nor JSON, so not a feed";
    }

    // A page that links or quotes a feed is still a page, so <html> before the root decides.
    [GeneratedRegex(@"<!--.*?(?:-->|\z)|(?<html><html[\s>])|(?<root><(?:[a-z_][\w.-]*:)?(?:rss|rdf|feed|channel)(?=[\s>/]))",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex RootTag();

    // Many documents have entries; one that is an entry begins with it.
    [GeneratedRegex(@"^\s*(?:<\?[^>]*>\s*)*(?<root><(?:[a-z_][\w.-]*:)?entry(?=[\s>]))", RegexOptions.ExplicitCapture)]
    private static partial Regex EntryTag();

    [GeneratedRegex(@"<(?:!doctype\s+html|html)[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex Html();

    [GeneratedRegex(@"<(?<name>[A-Za-z_][\w.:-]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstTag();
}
