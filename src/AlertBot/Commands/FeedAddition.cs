using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Feeds;
using AlertBot.Feeds.Discovery;

namespace AlertBot.Commands;

/// <summary>What came of adding a feed, or of looking what adding it would do.</summary>
internal abstract record FeedAddition
{
    private FeedAddition()
    {
    }

    /// <param name="Name">What the feed calls itself.</param>
    /// <param name="IsNew">False when it was polled before.</param>
    internal sealed record Found(Feed Feed, string Name, bool IsNew, FeedPreview Preview) : FeedAddition;

    internal sealed record Several(ImmutableArray<FeedCandidate> Candidates) : FeedAddition;

    internal sealed record Nothing(string Reason) : FeedAddition;
}
