using System.Text.Json;
using System.Text.Json.Serialization;
using AlertBot.Alerts;
using AlertBot.Storage;
using AlertBot.Storage.Backups;
using AlertBot.TestSupport;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage.Schema1;

/// <summary>
/// rows.jsonl holds a row of every kind as it was first written. A row that is there is never written again, since stores like it are out there; a kind
/// that is new gets its row beside them.
/// </summary>
public sealed class Schema1Tests : IDisposable
{
    private readonly SqliteStore _store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Rows => [.. Lines().Select(line => line.Row)];

    [Fact]
    public void There_Is_A_Row_Of_Every_Kind_That_Is_Stored()
    {
        var stored = typeof(StorageJson).GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
            .Select(attribute => ((Type)attribute.ConstructorArguments[0].Value!).GenericTypeArguments[0]);

        Assert.Equal(stored.OrderBy(type => type.Name), EveryRow.All.Select(row => row.Kind).Distinct().OrderBy(type => type.Name));
        Assert.Equal(EveryRow.All.Select(row => row.Key).Order(), Lines().Select(line => (line.Partition, line.Row)).Order());
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_Old_Row_Is_Read_And_Written_By_New_Code_Without_Losing_Anything(string row)
    {
        var old = Lines().Single(line => line.Row == row);
        var kind = EveryRow.All.Single(stored => stored.Key == (old.Partition, old.Row));

        using var rewritten = JsonDocument.Parse(kind.Rewrite(new Entity(old.Partition, old.Row, old.Document.GetRawText())));

        AssertHolds(old.Document, rewritten.RootElement, row);
    }

    [Fact]
    public async Task The_Stores_Find_What_An_Old_Store_Holds()
    {
        foreach (var line in Lines())
            await _store.Table.SubmitAsync(line.Partition, [new TableWrite.Upsert(line.Row, line.Document.GetRawText())], Cancel);

        var deals = new DealStore(_store.Table);
        AssertSame(Definition, (await deals.GetAsync(Acme, Cancel))!);
        var dossier = (await new DossierStore(_store.Table, deals).GetAsync(Acme, Cancel))!;
        Assert.Equal((1, 1, 1, 1, 1), (dossier.Developments.Length, dossier.Reports.Length, dossier.Timeline.Length, dossier.Terms.Length, dossier.Faq.Length));
        Assert.Equal(Article(), await new ArticleStore(_store.Table).GetAsync(Article().Id, Cancel));
        Assert.Equal(Pending().Article, Assert.Single(await new DecisionStore(_store.Table).PendingAsync(Acme, Cancel)).Article);
        Assert.Equal("2", Assert.Single(await new OutboxStore(_store.Table).DueAsync(Acme, Noon.AddDays(1), Cancel)).Value.ChannelId);
        Assert.Equal("1444444444444444444", Assert.Single(await new OutboxStore(_store.Table).SentAsync(Acme, Cancel)).MessageId);
        Assert.Equal(4, (await new SubscriptionStore(_store.Table).GetAsync("3", Cancel))!.MostPerHour);
        var feeds = new FeedStore(_store.Table);
        var feed = Assert.Single(await feeds.DueAsync(Noon.AddDays(1), Cancel));
        Assert.Equal(["1key", "2key"], (await feeds.GetAsync(feed, Cancel))!.State.Seen.Keys.Order());
        Assert.Equal(new Restoration(Noon.AddDays(-1), Noon), await new RestorationStore(_store.Table, TimeProvider.System).LastAsync(Cancel));
    }

    public void Dispose() => _store.Dispose();

    private static IEnumerable<BackupRow> Lines() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests/AlertBot.Tests/Storage/Schema1/rows.jsonl")).Select(line => JsonSerializer.Deserialize(line, BackupJson.Default.BackupRow)!);

    /// <summary>Everything that the old value says, the new one says too; it may say more.</summary>
    private static void AssertHolds(JsonElement old, JsonElement now, string at)
    {
        Assert.True(old.ValueKind == now.ValueKind, $"{at}: {old} became {now}");
        switch (old.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in old.EnumerateObject())
                {
                    Assert.True(now.TryGetProperty(property.Name, out var kept), $"{at}.{property.Name} is lost");
                    AssertHolds(property.Value, kept, $"{at}.{property.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(old.GetArrayLength(), now.GetArrayLength());
                foreach (var (before, after) in old.EnumerateArray().Zip(now.EnumerateArray()))
                    AssertHolds(before, after, $"{at}[]");
                break;
            default:
                Assert.Equal(old.GetRawText(), now.GetRawText());
                break;
        }
    }
}
