namespace AlertBot.Feeds.Formats.Xml;

/// <summary>Finds child elements by vocabulary and name.</summary>
internal static class FeedElements
{
    /// <summary>The first child of the format itself.</summary>
    public static FeedElement? Core(this FeedElement parent, string name) => parent.AllCore(name).First;

    public static FeedElement? LastCore(this FeedElement parent, string name)
    {
        FeedElement? last = null;
        foreach (var found in parent.AllCore(name))
            last = found;

        return last;
    }

    public static NamedChildren AllCore(this FeedElement parent, string name) => new(parent, null, name);

    public static FeedElement? Extension(this FeedElement parent, Vocabulary vocabulary, string name) => parent.Extensions(vocabulary, name).First;

    public static NamedChildren Extensions(this FeedElement parent, Vocabulary vocabulary, string name) => new(parent, vocabulary, name);
}
