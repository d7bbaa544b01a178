using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>The link of a channel or an item.</summary>
internal static class RssLink
{
    public static string? Of(FeedElement owner, Uri? document) =>
        FromLinks(owner, document) ?? FromAtom(owner, document) ?? FromGuid(owner, document) ?? FromAbout(owner);

    // RSS knows one link. Where there are several, the last stands: so do the parsers that publishers test with.
    private static string? FromLinks(FeedElement owner, Uri? document)
    {
        string? last = null;
        foreach (var link in owner.AllCore("link"))
            last = Address.Absolute(Written(link), Address.BaseOf(link, document)) ?? last;

        return last;
    }

    // Atom's form in a feed that is not Atom: the address is an attribute.
    private static string? Written(FeedElement link)
    {
        if (link.Value.Trim() is { Length: > 0 } text)
            return text;

        return AtomLinks.Is(link, "alternate") ? link.Attribute("href") : null;
    }

    private static string? FromAtom(FeedElement owner, Uri? document)
    {
        foreach (var link in owner.Extensions(Vocabulary.Atom, "link"))
        {
            if (AtomLinks.Is(link, "alternate") && Address.Absolute(link.Attribute("href"), Address.BaseOf(link, document)) is { } address)
                return address;
        }

        return null;
    }

    // RSS 2.0: a guid is a permalink unless it says that it is not. Many forget to say so, hence the look at the scheme.
    private static string? FromGuid(FeedElement owner, Uri? document)
    {
        foreach (var guid in owner.AllCore("guid"))
        {
            if (!string.Equals(guid.Attribute("isPermaLink")?.Trim(), "false", StringComparison.OrdinalIgnoreCase)
                && Address.Absolute(guid.Value, Address.BaseOf(guid, document)) is { } address && Address.IsWeb(address))
            {
                return address;
            }
        }

        return null;
    }

    private static string? FromAbout(FeedElement owner) =>
        owner.Is("item") && owner.Attribute("about", Vocabulary.Rdf)?.Trim() is { } about && Address.IsWeb(about) ? about : null;
}
