namespace AlertBot.Storage;

/// <summary>A message that only says where to look; the tables know the truth.</summary>
/// <param name="Key">poll: the feed's id; decide and deliver: the deal's id; interact: the id of a stored interaction.</param>
internal sealed record Hint(HintQueue Queue, string Key);
