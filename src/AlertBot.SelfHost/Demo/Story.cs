namespace AlertBot.SelfHost.Demo;

/// <summary>The demo's sample story: who publishes, what they publish and when, and the deals that somebody tracks.</summary>
internal sealed record Story(IReadOnlyList<Outlet> Outlets, IReadOnlyList<StoryItem> Items, IReadOnlyList<StoryDeal> Deals)
{
    /// <summary>The instants at which a reader would see something change, in order, each once.</summary>
    public IReadOnlyList<DateTimeOffset> Moments { get; } =
        [.. Items.Select(item => item.Published).Concat(Items.Where(item => item.Revised is not null).Select(item => item.Revised!.At)).Distinct().Order()];

    public static Story Load() => StoryFiles.Read();
}
