namespace AlertBot.Feeds.Formats.Xml;

internal enum TokenKind
{
    StartTag,
    EmptyTag,
    EndTag,
    Text,
    /// <summary>The inside of a CDATA section.</summary>
    Literal
}
