namespace AlertBot.SelfHost.Demo;

/// <summary>An item as it reads at one instant: with its first headline, or the one that replaced it.</summary>
internal sealed record EditionItem(StoryItem Item, string Title, DateTimeOffset Updated)
{
    public static EditionItem At(StoryItem item, DateTimeOffset now) => item.Revised is { } revised && revised.At <= now
        ? new EditionItem(item, revised.Title, revised.At)
        : new EditionItem(item, item.Title, item.Published);

    /// <summary>A tag URI (RFC 4151): the item keeps its id whatever port the newsstand listens on.</summary>
    public string IdAt(Outlet outlet) => $"tag:{outlet.Host},{Item.Published:yyyy-MM-dd}:{Item.Slug}";
}
