namespace AlertBot.Feeds.Formats.Xml;

/// <summary>Finds child elements by vocabulary and name.</summary>
internal static class FeedElements
{
    /// <summary>The first child of the format itself: without a namespace, or in the one that the parent or the document is in.</summary>
    public static FeedElement? Core(this FeedElement parent, string name) => parent.NextCore(parent.First, name);

    public static FeedElement? LastCore(this FeedElement parent, string name)
    {
        FeedElement? last = null;
        for (var found = parent.Core(name); found is not null; found = parent.NextCore(found.Next, name))
            last = found;

        return last;
    }

    public static IEnumerable<FeedElement> AllCore(this FeedElement parent, string name)
    {
        for (var found = parent.Core(name); found is not null; found = parent.NextCore(found.Next, name))
            yield return found;
    }

    public static FeedElement? Extension(this FeedElement parent, Vocabulary vocabulary, string name) => NextExtension(parent.First, vocabulary, name);

    public static IEnumerable<FeedElement> Extensions(this FeedElement parent, Vocabulary vocabulary, string name)
    {
        for (var found = parent.Extension(vocabulary, name); found is not null; found = NextExtension(found.Next, vocabulary, name))
            yield return found;
    }

    private static FeedElement? NextCore(this FeedElement parent, FeedNode? from, string name)
    {
        for (var node = from; node is not null; node = node.Next)
        {
            if (node is FeedElement child && child.Is(name) && (child.Vocabulary == Vocabulary.Core || child.Namespace == parent.Namespace))
                return child;
        }

        return null;
    }

    private static FeedElement? NextExtension(FeedNode? from, Vocabulary vocabulary, string name)
    {
        for (var node = from; node is not null; node = node.Next)
        {
            if (node is FeedElement child && child.Vocabulary == vocabulary && child.Is(name))
                return child;
        }

        return null;
    }
}
