namespace AlertBot.Feeds.Formats.Xml;

/// <summary>An attribute as written; one without a prefix belongs to its element, so its vocabulary is <see cref="Vocabulary.Core"/>.</summary>
internal readonly record struct FeedAttribute(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Written, Vocabulary Vocabulary)
{
    public string Value => Entities.Decode(Written.Span);

    public ReadOnlySpan<char> LocalName => Name.Span[(Name.Span.IndexOf(':') + 1)..];
}
