namespace AlertBot.Feeds;

/// <summary>A feed that is polled. <paramref name="Outlet"/> is the name readers see as the source; empty means the feed's own title.</summary>
internal sealed record Feed(string Url, string Outlet = "")
{
    public FeedId Id => FeedId.Of(Url);
}
