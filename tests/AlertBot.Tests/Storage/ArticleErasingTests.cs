using AlertBot.Deals;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

/// <summary>Articles go with the last deal that heard of them.</summary>
public static class ArticleErasingTests
{
    private static readonly DealId _other = new("other");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task What_Another_Deal_Has_Decided_About_Or_Is_To_Stays()
    {
        var table = new MemoryTable();
        await StoreAsync(table, 1, Keys.Report(Article(1).Id), Acme);
        await StoreAsync(table, 2, Keys.Pending(Article(2).Id), Acme);
        await StoreAsync(table, 3, Keys.Report(Article(3).Id), Acme, _other);
        await StoreAsync(table, 4, Keys.Pending(Article(4).Id), Acme, _other);
        await StoreAsync(table, 5, Keys.Report(Article(5).Id), _other);

        await table.EraseArticlesAsync([Acme], [_other], Stop);

        Assert.Equal([3, 4, 5], await LeftAsync(table));
    }

    [Fact]
    public static async Task One_That_A_Poll_Meets_Meanwhile_For_Another_Deal_Comes_Back()
    {
        var table = new MemoryTable();
        await StoreAsync(table, 1, Keys.Report(Article(1).Id), Acme);
        var meanwhile = new MeanwhileTable(table, Keys.Of(Article(1).Id))
        {
            Meanwhile = () => table.SubmitAsync(Keys.Of(_other), [new TableWrite.Insert(Keys.Pending(Article(1).Id), "{}")], Stop),
        };

        await meanwhile.EraseArticlesAsync([Acme], [_other], Stop);

        Assert.Equal([1], await LeftAsync(table));
        Assert.Equal(Article(1), await new ArticleStore(table).GetAsync(Article(1).Id, Stop));
    }

    private static async Task StoreAsync(MemoryTable table, int number, string row, params DealId[] deals)
    {
        await new ArticleStore(table).AddNewAsync(Article(number), Stop);
        foreach (var deal in deals)
            await table.SubmitAsync(Keys.Of(deal), [new TableWrite.Insert(row, "{}")], Stop);
    }

    private static async Task<IReadOnlyList<int>> LeftAsync(MemoryTable table)
    {
        var (store, left) = (new ArticleStore(table), new List<int>());
        for (var number = 1; number <= 5; number++)
        {
            if (await store.GetAsync(Article(number).Id, Stop) is not null)
                left.Add(number);
        }

        return left;
    }
}
