using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using AlertBot.Tests.Deals;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Tests;

/// <summary>Two deals with a party in common: what one has on record, told by another outlet, is no second story for the other.</summary>
public static class SharedStoryTests
{
    private static readonly DateTimeOffset _noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Deal _other = SampleDeals.Takeover with { Id = new DealId("harbour-lumen"), Name = "Harbour–Lumen" };
    private static readonly Article _first = Told("one", "Harbour agrees to acquire Quill Bros. for $4.5 billion", _noon);

    [Fact]
    public static async Task Another_Outlet_Within_Hours_Tells_The_Story_That_The_First_Told() =>
        Assert.Equal(_first.Id, await StoryOfAsync(Told("two", "Harbour to acquire Quill Bros. in $4.5 billion takeover", _noon.AddHours(2))));

    [Fact]
    public static async Task What_The_First_Deal_Does_Not_Know_Is_A_Story_Of_Its_Own()
    {
        var terminal = Told("two", "Harbour opens a container terminal in Porto", _noon.AddHours(2));

        Assert.Equal(terminal.Id, await StoryOfAsync(terminal));
    }

    [Fact]
    public static async Task Days_Later_It_Is_A_Story_Of_Its_Own()
    {
        var later = Told("two", "Harbour to acquire Quill Bros. in $4.5 billion takeover", _noon.AddDays(2));

        Assert.Equal(later.Id, await StoryOfAsync(later));
    }

    /// <summary>The story of a development of the second deal that the article makes, when the first deal has <see cref="_first"/> on record.</summary>
    private static async Task<ArticleId> StoryOfAsync(Article article)
    {
        var clock = new ReplayClock();
        clock.AdvanceTo(_noon);
        await using var desk = OfflineDesk.Build("in memory", new GivenDeals([SampleDeals.Takeover]), clock, services => services
            .Replace(ServiceDescriptor.Singleton<IEntityTable, MemoryTable>())
            .Replace(ServiceDescriptor.Singleton<IArticleReader, OfflineArticleReader>()));
        await desk.GetRequiredService<Consider>().RunAsync(_first, _noon, TestContext.Current.CancellationToken);
        var report = Assert.Single(await desk.GetRequiredService<Decide>().RunAsync(SampleDeals.Takeover.Id, TestContext.Current.CancellationToken));
        Assert.Equal(Verdict.New, report.Verdict);

        var development = new Development(
            DevelopmentId.Of(_other.Id, article.Id), _other.Id, DevelopmentKind.Announced, article.Title, article.Title, article.Url, article.Outlet, article.Published, article.FirstSeen, 3, "announced")
        {
            Story = article.Id,
        };
        return (await desk.GetRequiredService<SharedStory>().OfAsync(development, article, TestContext.Current.CancellationToken)).Story;
    }

    private static Article Told(string by, string title, DateTimeOffset at) =>
        new(ArticleId.Of($"https://{by}.example/story"), $"https://{by}.example/story", title, by, at, at);
}
