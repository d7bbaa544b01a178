using AlertBot.Feeds;

namespace AlertBot.Storage;

/// <summary>A message that only says where to look; the tables know the truth.</summary>
/// <param name="Key">poll: the ids of feeds, separated by blanks; decide and deliver: the deal's id; interact: the id of a stored interaction.</param>
internal sealed record Hint(HintQueue Queue, string Key)
{
    /// <summary>The feeds that a poll hint names.</summary>
    public IReadOnlyList<FeedId> Feeds => [.. Key.Split(' ').Select(id => new FeedId(id))];

    public static Hint Poll(IEnumerable<FeedId> feeds) => new(HintQueue.Poll, string.Join(' ', feeds));
}
