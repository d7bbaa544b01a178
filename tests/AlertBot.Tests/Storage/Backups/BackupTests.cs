using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Storage;
using AlertBot.Storage.Backups;
using Microsoft.Extensions.Time.Testing;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage.Backups;

public sealed class BackupTests(Azurite azurite)
{
    private readonly FakeTimeProvider _time = new(Noon);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_Backup_Fills_Either_Kind_Of_Store_With_All_That_Was_In_Either_Kind(bool fromCloud, bool toCloud)
    {
        using var from = await TestStore.OpenAsync(fromCloud, azurite);
        using var to = await TestStore.OpenAsync(toCloud, azurite);
        // More than one transaction and one page of the service, and a document over several properties.
        await from.FillAsync([.. EveryRow.All.Select(row => row.Entity), .. Enumerable.Range(0, 130).Select(Long)]);

        var backup = await from.BackUpAsync(_time);
        _time.Advance(TimeSpan.FromHours(1));
        using var stream = new MemoryStream(backup);
        var rows = await new Restore(to.Store, _time).RunAsync(stream, Cancel);

        var (expected, found) = ((await from.RowsAsync()).Where(IsCopied).ToList(), (await to.RowsAsync()).Where(row => row.Partition != Keys.Desk).ToList());
        Assert.Equal(rows, found.Count);
        Assert.Equal(expected.Select(row => (row.Partition, row.Row)), found.Select(row => (row.Partition, row.Row)));
        Assert.Equal(expected.Where(row => !IsFeed(row)), found.Where(row => !IsFeed(row)));
        Assert.Equal(new Restoration(Noon, Noon.AddHours(1)), await new RestorationStore(to.Store.Table, _time).LastAsync(Cancel));
    }

    [Fact]
    public async Task Secrets_And_Tokens_Of_Interactions_Are_Left_Out()
    {
        using var store = await TestStore.OpenAsync(inCloud: false, azurite);
        await store.FillAsync(EveryRow.All.Select(row => row.Entity));

        var text = Encoding.UTF8.GetString(await store.BackUpAsync(_time));

        Assert.Contains("https://ledger.example/feed", text, StringComparison.Ordinal);
        Assert.DoesNotContain(EveryRow.Token, text, StringComparison.Ordinal);
        Assert.DoesNotContain(EveryRow.PushSecret, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_Was_In_The_Store_Gives_Way(bool inCloud)
    {
        using var from = await TestStore.OpenAsync(inCloud: false, azurite);
        using var to = await TestStore.OpenAsync(inCloud, azurite);
        await from.FillAsync([EveryRow.All[0].Entity]);
        await to.FillAsync(Enumerable.Range(0, 230).Select(Long));
        Assert.False(await new Restore(to.Store, _time).IsEmptyAsync(Cancel));

        using var stream = new MemoryStream(await from.BackUpAsync(_time));
        await new Restore(to.Store, _time).RunAsync(stream, Cancel);

        Assert.Equal([EveryRow.All[0].Key, (Keys.Desk, Keys.Mark)], (await to.RowsAsync()).Select(row => (row.Partition, row.Row)));
    }

    [Fact]
    public async Task A_Backup_Beside_A_Desk_At_Work_Never_Has_A_Decision_Without_Its_Article()
    {
        using var store = await TestStore.OpenAsync(inCloud: true, azurite);
        var (table, end) = (store.Store.Table, new StrongBox<bool>());
        var work = WorkAsync(table, end);

        for (var i = 0; i < 5; i++)
        {
            var rows = BackedUp(await store.BackUpAsync(_time)).ToList();
            var articles = rows.Where(row => row.StartsWith("article-", StringComparison.Ordinal)).Select(row => row.Split('/')[1]).ToHashSet();
            var pending = rows.Where(row => row.Contains("open|pending|", StringComparison.Ordinal)).Select(row => row.Split('|')[^1]);
            Assert.DoesNotContain(pending, article => !articles.Contains(article));
        }

        end.Value = true;
        await work;
    }

    private static async Task WorkAsync(IEntityTable table, StrongBox<bool> end)
    {
        var (articles, decisions) = (new ArticleStore(table), new DecisionStore(table));
        for (var number = 1; !end.Value; number++)
        {
            await articles.AddNewAsync(Article(number), Cancel);
            await decisions.AddPendingAsync(Pending(number), Cancel);
        }
    }

    private static IEnumerable<string> BackedUp(byte[] backup) =>
        Encoding.UTF8.GetString(backup).Split('\n')[1..^2].Select(line => JsonSerializer.Deserialize(line, BackupJson.Default.BackupRow)!).Select(row => $"{row.Partition}/{row.Row}");

    private static Entity Long(int number) => new("deal-long", $"report|{number:D4}", $$"""{"v":1,"value":"“{{new string('x', number == 7 ? 70_000 : 10)}}” 東京"}""");

    private static bool IsCopied(Entity row) => row.Partition is not (Keys.Desk or Keys.Interactions or Keys.Senders);

    private static bool IsFeed(Entity row) => row.Row.StartsWith("feed|", StringComparison.Ordinal);
}
