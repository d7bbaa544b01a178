namespace AlertBot.Articles;

/// <summary>The outcome of reading an article's page.</summary>
internal abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <param name="Text">Plain text: paragraphs, list items ("- …") and headings on lines of their own, a blank line between blocks.</param>
    /// <param name="Address">What the page calls its own address, or where it was found after redirects; null for a file that does not say.</param>
    internal sealed record Read(string Title, string? Byline, DateTimeOffset? Published, string Text, Uri? Address = null) : ReadResult;

    /// <param name="SendsTo">Where the page sends its readers on to by itself, if it does.</param>
    internal sealed record Unreadable(string Reason, Uri? SendsTo = null) : ReadResult;
}
