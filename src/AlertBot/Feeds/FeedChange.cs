namespace AlertBot.Feeds;

/// <summary>A state to be saved in place of the one that was read.</summary>
internal sealed record FeedChange(FeedRecord Before, FeedState After)
{
    /// <summary>Whether items came into view or left it; otherwise the keys need not be written, which are most of a feed's bytes.</summary>
    public bool ChangesSeen => !ReferenceEquals(Before.State.Seen, After.Seen);
}
