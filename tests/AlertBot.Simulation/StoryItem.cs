namespace AlertBot.Simulation;

/// <param name="Deals">Ids of the deals that the item is about, by how it was made.</param>
internal sealed record StoryItem(int Number, string Outlet, DateTimeOffset Published, string Title, string Summary, IReadOnlyList<string> Deals)
{
    /// <summary>It adds a figure to a story that others told.</summary>
    public bool Adds { get; init; }

    public string Url => $"https://{Outlet}.example/story-{Number}";
}
