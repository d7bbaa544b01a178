namespace AlertBot.Feeds;

/// <summary>What a poll is judged by besides the feed itself.</summary>
/// <param name="CanonicalUrl">One spelling for the addresses of one page; a feed's links change their tracking parameters and their scheme.</param>
internal sealed record PollRules(FeedsOptions Options, Func<string, string> CanonicalUrl);
