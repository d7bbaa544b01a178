namespace AlertBot.Articles;

/// <summary>The outcome of reading an article's page.</summary>
internal abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <param name="Text">Plain text: paragraphs, list items ("- …") and headings on lines of their own, a blank line between blocks.</param>
    internal sealed record Read(string Title, string? Byline, DateTimeOffset? Published, string Text) : ReadResult;

    internal sealed record Unreadable(string Reason) : ReadResult;
}
