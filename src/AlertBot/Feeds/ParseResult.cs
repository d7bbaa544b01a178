namespace AlertBot.Feeds;

/// <summary>The outcome of reading a document: a feed, or the one-line reason why it is none.</summary>
internal abstract record ParseResult
{
    private ParseResult()
    {
    }

    internal sealed record Parsed(ParsedFeed Feed) : ParseResult;

    internal sealed record NotAFeed(string Reason) : ParseResult;
}
