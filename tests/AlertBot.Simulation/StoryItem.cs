namespace AlertBot.Simulation;

/// <param name="Deals">Ids of the deals that the item is about, by how it was made.</param>
internal sealed record StoryItem(int Number, string Outlet, DateTimeOffset Published, string Title, string Summary, IReadOnlyList<string> Deals)
{
    /// <summary>It adds a figure to a story that others told.</summary>
    public bool Adds { get; init; }

    public string Url => $"https://{Outlet}.example/story-{Number}";

    /// <summary>Every other article can be read; the rest is behind something.</summary>
    public bool IsReadable => Number % 2 == 0;

    /// <summary>The feed's address only leads to it.</summary>
    public bool IsMoved => Number % 6 == 0;

    /// <summary>The page says that it has another address.</summary>
    public bool IsNamed => Number % 6 == 2;

    /// <summary>Where the article really is, as whoever can read its page knows.</summary>
    public string Address => IsMoved || IsNamed ? $"https://{Outlet}.example/articles/{Number}" : Url;

    /// <summary>Whether that is where the article was found: by the feed, while its page could not be read, or by the page.</summary>
    public bool IsAt(string url) => url == Url || url == Address;
}
