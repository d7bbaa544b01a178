using System.Collections.Immutable;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>RSS 0.9x and 2.0, and RDF (0.90 and 1.0), whose items stand beside the channel.</summary>
internal static class RssFormat
{
    public static ParsedFeed Read(FeedElement root, string format, Uri? document)
    {
        var channel = root.Is("channel") ? root : root.Core("channel") ?? root;
        var title = RssText.Title(document, channel.LastCore("title"), channel.Extension(Vocabulary.DublinCore, "title"))
            ?? AtomText.Title(channel.Extension(Vocabulary.Atom, "title"), document) ?? FeedTitle.None;

        return new ParsedFeed(
            format,
            title.Plain,
            RssLink.Of(channel, document),
            Description(channel, document),
            Items(root, channel, document))
        {
            TitleMarkup = title.Markup,
            Hints = RssHints.Of(channel),
            Push = HubLinks.Of(channel, document)
        };
    }

    private static string? Description(FeedElement channel, Uri? document) =>
        RssText.Of(document, channel.LastCore("description"), channel.Extension(Vocabulary.DublinCore, "description"))
        ?? AtomText.Of(channel.Extension(Vocabulary.Atom, "subtitle") ?? channel.Extension(Vocabulary.Atom, "tagline"), document)
        ?? RssText.Of(document, channel.Extension(Vocabulary.ITunes, "summary"), channel.Extension(Vocabulary.ITunes, "subtitle"));

    // Items stand in the channel, beside it (RDF, and RSS 0.90 wrongly called 2.0), or in RSS 1.1's <items>.
    private static ImmutableArray<FeedItem> Items(FeedElement root, FeedElement channel, Uri? document)
    {
        var items = ImmutableArray.CreateBuilder<FeedItem>();
        AddItems(items, channel, document);
        if (root != channel)
            AddItems(items, root, document);

        return items.DrainToImmutable();
    }

    private static void AddItems(ImmutableArray<FeedItem>.Builder items, FeedElement place, Uri? document)
    {
        foreach (var item in place.AllCore("item"))
            items.Add(RssItem.Read(item, document));
        foreach (var list in place.AllCore("items"))
        {
            foreach (var item in list.AllCore("item"))
                items.Add(RssItem.Read(item, document));
        }
    }
}
