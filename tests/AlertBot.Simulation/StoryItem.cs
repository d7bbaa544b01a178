namespace AlertBot.Simulation;

/// <param name="Deals">Ids of the deals that the item is about, by how it was made.</param>
internal sealed record StoryItem(int Number, string Outlet, DateTimeOffset Published, string Title, string Summary, IReadOnlyList<string> Deals)
{
    public string Url => $"https://{Outlet}.example/story-{Number}";
}
