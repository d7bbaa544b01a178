using AlertBot.Text;

namespace AlertBot.Feeds;

/// <summary>Names a feed by its URL as the admin gave it.</summary>
internal readonly record struct FeedId(string Value)
{
    public static FeedId Of(string url) => new(ContentHash.Of("feed", url.Trim()));

    public override string ToString() => Value;
}
