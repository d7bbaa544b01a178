using System.Collections.Immutable;

namespace AlertBot.Feeds.Discovery;

/// <summary>What is to be found at an address.</summary>
internal abstract record DiscoveryResult
{
    private DiscoveryResult()
    {
    }

    /// <param name="Url">To be polled.</param>
    /// <param name="Address">Where it was after redirects; relative links resolve against it.</param>
    internal sealed record Found(string Url, Uri Address, ParsedFeed Feed) : DiscoveryResult;

    /// <summary>The page names several; a person has to choose.</summary>
    internal sealed record Several(ImmutableArray<FeedCandidate> Candidates) : DiscoveryResult;

    internal sealed record Nothing(string Reason) : DiscoveryResult;
}
