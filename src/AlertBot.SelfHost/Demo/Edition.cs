namespace AlertBot.SelfHost.Demo;

/// <summary>What one outlet shows at one instant, newest first.</summary>
internal sealed record Edition(Outlet Outlet, IReadOnlyList<EditionItem> Items)
{
    /// <summary>When the outlet last changed anything; null while it has published nothing.</summary>
    public DateTimeOffset? LastChange => Items.Count == 0 ? null : Items.Max(item => item.Updated);

    public static Edition At(Story story, Outlet outlet, DateTimeOffset now) => new(
        outlet,
        [.. story.Items.Where(item => item.Outlet == outlet.Id && item.Published <= now)
            .OrderByDescending(item => item.Published)
            .Select(item => EditionItem.At(item, now))]);

    public Edition Latest(int count) => this with { Items = [.. Items.Take(count)] };
}
