using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

/// <summary>Articles, deals and subscriptions: stores of one row a thing.</summary>
public sealed class CatalogueTests : IDisposable
{
    private readonly SqliteStore _store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_Article_Is_Kept_Once_And_Never_Changes()
    {
        var articles = new ArticleStore(_store.Table);

        Assert.Null(await articles.GetAsync(Article().Id, Cancel));
        Assert.True(await articles.AddNewAsync(Article(), Cancel));
        Assert.False(await articles.AddNewAsync(Article() with { Title = "Revised" }, Cancel));

        Assert.Equal(Article(), await articles.GetAsync(Article().Id, Cancel));
        Assert.Null(await articles.GetAsync(Article(2).Id, Cancel));
    }

    [Fact]
    public async Task A_Deal_Comes_Back_Whole_And_Is_Replaced_When_Put_Again()
    {
        var deals = new DealStore(_store.Table);
        await deals.PutAsync(Definition, Cancel);
        await deals.PutAsync(new Deal { Id = new DealId("b"), Name = "B" }, Cancel);

        AssertSame(Definition, (await deals.GetAsync(Acme, Cancel))!);
        await deals.PutAsync(Definition with { Name = "Renamed" }, Cancel);

        Assert.Equal(["Renamed", "B"], (await deals.ListAsync(Cancel)).Select(deal => deal.Name));
        Assert.Null(await deals.GetAsync(new DealId("c"), Cancel));
    }

    [Fact]
    public async Task Subscriptions_Come_In_Order_Of_Their_Ids()
    {
        var subscriptions = new SubscriptionStore(_store.Table);
        var all = Enumerable.Range(1, 30).Select(i => new Subscription($"{i}", [Acme], LeastImportance: i % 5)).ToList();
        foreach (var subscription in all)
            await subscriptions.PutAsync(subscription, Cancel);

        await subscriptions.RemoveAsync(all[3].Id, Cancel);
        await subscriptions.RemoveAsync(all[3].Id, Cancel);

        AssertSame(all.Except([all[3]]).OrderBy(one => one.Id, StringComparer.Ordinal).ToList(), [.. await subscriptions.ListAsync(Cancel)]);
    }

    public void Dispose() => _store.Dispose();
}
