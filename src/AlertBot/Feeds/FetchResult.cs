using System.Security.Cryptography;
using AlertBot.Feeds.WebSub;

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
    internal sealed record Fetched(ReadOnlyMemory<byte> Body, string? Charset, Uri Address, Validators Validators, TimeSpan? FreshFor) : FetchResult
    {
        /// <summary>Where permanent redirects alone have led.</summary>
        public Uri? MovedTo { get; init; }

        /// <summary>The hub in the answer's Link headers, which go before those in the document (WebSub section 4).</summary>
        public PushLinks? Push { get; init; }

        /// <summary>The same for the same bytes: servers that ignore validators send them again and again.</summary>
        public string BodyHash { get; } = Convert.ToHexStringLower(SHA256.HashData(Body.Span).AsSpan(0, 16));
    }

    internal sealed record NotModified(TimeSpan? FreshFor) : FetchResult
    {
        public Uri? MovedTo { get; init; }

        /// <summary>New ones, where the whole document came and was found to be the known one.</summary>
        public Validators? Validators { get; init; }
    }

    /// <param name="Reason">One line for people: what happened at which address.</param>
    /// <param name="Challenge">Whose challenge page came in place of the feed, if one did.</param>
    internal sealed record Failed(string Reason, TimeSpan? RetryAfter = null, string? Challenge = null) : FetchResult;

    /// <summary>It was not asked: its host rests (<see cref="RestingHosts"/>). No failure of the feed's.</summary>
    internal sealed record Resting(TimeSpan For) : FetchResult;

    /// <summary>410: the feed ended for good (RFC 9110 section 15.5.11).</summary>
    internal sealed record Gone(string Reason) : FetchResult;
}
