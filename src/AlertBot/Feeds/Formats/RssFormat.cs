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
            [.. Items(root, channel).Select(item => RssItem.Read(item, document))])
        {
            TitleMarkup = title.Markup
        };
    }

    private static string? Description(FeedElement channel, Uri? document) =>
        RssText.Of(document, channel.LastCore("description"), channel.Extension(Vocabulary.DublinCore, "description"))
        ?? AtomText.Of(channel.Extension(Vocabulary.Atom, "subtitle") ?? channel.Extension(Vocabulary.Atom, "tagline"), document)
        ?? RssText.Of(document, channel.Extension(Vocabulary.ITunes, "summary"), channel.Extension(Vocabulary.ITunes, "subtitle"));

    // Items stand in the channel, beside it (RDF, and RSS 0.90 wrongly called 2.0), or in RSS 1.1's <items>.
    private static IEnumerable<FeedElement> Items(FeedElement root, FeedElement channel) =>
        root == channel ? In(channel) : In(channel).Concat(In(root));

    private static IEnumerable<FeedElement> In(FeedElement place) =>
        place.AllCore("item").Concat(place.AllCore("items").SelectMany(list => list.AllCore("item")));
}
