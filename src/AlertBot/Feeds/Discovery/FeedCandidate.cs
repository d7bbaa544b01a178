namespace AlertBot.Feeds.Discovery;

/// <summary>A feed that a page names.</summary>
/// <param name="Title">What the page calls it; may be empty.</param>
internal sealed record FeedCandidate(string Url, string Title);
