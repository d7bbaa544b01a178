namespace AlertBot.Feeds;

/// <summary>The outcome of one polite GET.</summary>
internal abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <param name="Body">The bytes after decompression, within the size limit.</param>
    /// <param name="Charset">What the HTTP header declared, if anything.</param>
    /// <param name="Address">Where the document was found after redirects; relative links resolve against it.</param>
    /// <param name="FreshFor">How long the answer's own headers ask to be left alone.</param>
    internal sealed record Fetched(ReadOnlyMemory<byte> Body, string? Charset, Uri Address, Validators Validators, TimeSpan? FreshFor) : FetchResult;

    internal sealed record NotModified(TimeSpan? FreshFor) : FetchResult;

    /// <param name="Reason">One line for people: what happened at which address.</param>
    /// <param name="Challenge">Whose challenge page came in place of the feed, if one did.</param>
    internal sealed record Failed(string Reason, TimeSpan? RetryAfter = null, string? Challenge = null) : FetchResult;

    /// <summary>410: the feed ended for good (RFC 9110 section 15.5.11).</summary>
    internal sealed record Gone(string Reason) : FetchResult;
}
