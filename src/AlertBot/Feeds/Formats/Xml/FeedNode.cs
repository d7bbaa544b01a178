namespace AlertBot.Feeds.Formats.Xml;

/// <summary>An element or a piece of text between the tags of its parent.</summary>
internal abstract class FeedNode
{
    public FeedElement? Parent { get; set; }

    public FeedNode? Next { get; set; }
}

/// <summary>A piece of text as the document has it; <paramref name="isLiteral"/> in a CDATA section, where an ampersand is one.</summary>
internal sealed class TextNode(ReadOnlyMemory<char> written, bool isLiteral) : FeedNode
{
    public ReadOnlySpan<char> Written => written.Span;

    public bool IsLiteral => isLiteral;

    public string Value => isLiteral ? written.ToString() : Entities.Decode(written.Span);
}
