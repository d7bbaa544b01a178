using System.Text.RegularExpressions;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using AlertBot.Tests.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

/// <summary>What becomes of every kind of row when a server is left, and when a person has everything about them erased.</summary>
public static partial class ErasureTests
{
    // As EveryRow has them.
    private const string Server = "9";
    private const string Person = "8";
    private const string Channel = "3";

    private const string? Gone = null;

    private const string Public = "the deal is the operator's, which everybody sees, and what outlets wrote of it too";
    private const string Nobody = "no person stands in it";
    private const string Machine = "it says how the machine is, and of nobody";

    /// <summary>For every kind: why it may stay when the server that tracks the deal is left, when a server is left that follows a deal of the operator's, and when a person erases.</summary>
    private static readonly Fate[] _fates =
    [
        new("deals", Keys.DealsVersion, "it says that some deal changed, and not which", "it says that some deal changed, and not which", Nobody),
        new("deals", "", Gone, Public, Nobody),
        new("article-", "", Gone, Public, Nobody),
        new("deal-~ops", "notice|", Gone, Gone, Gone),
        new("deal-~digests", "digest|", Gone, Gone, Gone),
        new("deal-", Keys.Head, Gone, Public, Nobody),
        new("deal-", "open|pending|", Gone, Public, Nobody),
        new("deal-", "open|fanout|", Gone, Public, Nobody),
        new("deal-", "open|revision|", Gone, Public, Nobody),
        new("deal-", "report|", Gone, Public, Nobody),
        new("deal-", "development|", Gone, Public, "who withdrew it is taken out"),
        new("deal-", "timeline|", Gone, Public, Nobody),
        new("deal-", "term|", Gone, Public, Nobody),
        new("deal-", "faq|", Gone, Gone, "who wrote an answer is not kept"),
        new("deal-", "open|outbox|", Gone, Gone, Gone),
        new("deal-", "sent|", Gone, Gone, Gone),
        new("deal-", "parked|", Gone, Gone, Gone),
        new("deal-", "suppressed|", Gone, Gone, Gone),
        new("deal-", "held|", Gone, Gone, Gone),
        new("deal-", "thread|", Gone, Gone, Gone),
        new("channel-", "pace", Gone, Gone, Gone),
        new("channel-", "story|", Gone, Gone, Gone),
        new("channel-", "silent|", Gone, Gone, Gone),
        new("subscriptions", "", Gone, Gone, Gone),
        new("changes", "change|", Gone, Public, Nobody),
        new("feeds-", "feed|", Gone, Gone, Nobody),
        new("feeds-", "seen|", Gone, Gone, Nobody),
        new("feeds-", "due|", Gone, Gone, Nobody),
        new("feeds-", "open|notice|", Gone, Gone, Nobody),
        new("interactions", "deferred|", Gone, Gone, Gone),
        new("people", "person|", "the person may follow elsewhere, and erases it themselves", "the person may follow elsewhere, and erases it themselves", Gone),
        new("servers", "server|", Gone, Gone, Nobody),
        new("questions-", "question|", Gone, Gone, Gone),
        new("channels-", "channel|", Gone, Gone, "it is a channel of the server"),
        new("drafts", "draft|", Gone, Gone, Gone),
        new("senders", "sender|", Machine, Machine, Machine),
        new("desk", "givenup|", Gone, Public, Nobody),
        new("desk", "beat|", Machine, Machine, Machine),
        new("desk", Keys.Mark, Machine, Machine, Machine),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static void Of_Every_Kind_It_Is_Said_What_Becomes_Of_It()
    {
        Assert.All(EveryRow.All, static row => FateOf(row));
        Assert.All(_fates, static fate => Assert.Contains(EveryRow.All, row => FateOf(row) == fate));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public static async Task A_Server_That_Is_Left_Takes_Along_What_Is_Its_And_Nothing_Else(bool tracksTheDeal)
    {
        var table = await FilledAsync(row => row.Kind switch
        {
            var kind when kind == typeof(Deal) && tracksTheDeal => With<Deal>(row, static deal => deal with { Server = Server }),
            var kind when kind == typeof(Subscription) => With<Subscription>(row, static here => here with { Server = Server, Person = null }),
            var kind when kind == typeof(FaqEntry) => With<FaqEntry>(row, static entry => entry with { Server = Server }),
            var kind when kind == typeof(FeedRow) => With<FeedRow>(row, static feed => feed with { State = feed.State with { Owners = [Server] } }),
            _ => row.Entity,
        });
        await using var desk = await OpenAsync(table);

        await desk.Get<Departures>().ForgetAsync(Server, Stop);

        await AssertFatesAsync(table, fate => tracksTheDeal ? fate.OwnDeal : fate.OperatorsDeal, Server);
    }

    [Fact]
    public static async Task A_Person_Takes_Along_What_Is_About_Them_And_Nothing_Else()
    {
        var table = await FilledAsync(static row => row.Kind == typeof(Development)
            ? With<Development>(row, static told => told with { Withdrawal = new("It was another Acme.", Person, Noon) })
            : row.Entity);
        await using var desk = await OpenAsync(table);

        await desk.Member(server: null, Person).AskAsync("privacy erase");

        await AssertFatesAsync(table, static fate => fate.Person, Person);
    }

    private static Fate FateOf(StoredRow row) => _fates.Where(fate => fate.IsOf(row.Entity)).MaxBy(static fate => fate.Partition.Length + fate.Row.Length)
        ?? throw new InvalidOperationException($"Say in _fates what becomes of row {row.Entity.Row} of {row.Entity.Partition} when a server is left or a person erases, and why it may stay.");

    private static async Task AssertFatesAsync(MemoryTable table, Func<Fate, string?> stays, string id)
    {
        var (left, wrong) = (new List<Entity>(), new List<string>());
        foreach (var row in EveryRow.All)
        {
            var (there, why) = (await table.GetAsync(row.Entity.Partition, row.Entity.Row, Stop), stays(FateOf(row)));
            if (there is null != why is null)
                wrong.Add($"{row.Entity.Partition} {row.Entity.Row} {(there is null ? $"is gone, though {why}" : "is still there")}");
            if (there is not null)
                left.Add(there);
        }

        Assert.Empty(wrong);
        Assert.DoesNotContain(left, row => row.Data.Contains($"\"{id}\"", StringComparison.Ordinal));
    }

    private static Entity With<T>(StoredRow row, Func<T, T> change) => row.Entity with { Data = Document.Write(change(Document.Read<T>(row.Entity))) };

    private static async Task<MemoryTable> FilledAsync(Func<StoredRow, Entity> written)
    {
        var table = new MemoryTable();
        foreach (var row in EveryRow.All.Select(written))
            await table.SubmitAsync(row.Partition, [new TableWrite.Upsert(row.Row, ToldHere().Replace(row.Data, $"\"channelId\":\"{Channel}\""))], Stop);
        return table;
    }

    private static Task<SignedDesk> OpenAsync(MemoryTable table) => SignedDesk.StartAsync(
        services => services.Replace(ServiceDescriptor.Singleton<IEntityTable>(provider => new NotedTable(table, provider.GetRequiredService<TimeProvider>()))));

    // Each of its alerts is for another channel.
    [GeneratedRegex("\"channelId\":\"[0-9]\"", RegexOptions.CultureInvariant)]
    private static partial Regex ToldHere();

    /// <param name="OwnDeal">Why it stays when the server is left that tracks the deal; null for gone.</param>
    /// <param name="OperatorsDeal">The same of a server that is told of the operator's deal.</param>
    private sealed record Fate(string Partition, string Row, string? OwnDeal, string? OperatorsDeal, string? Person)
    {
        public bool IsOf(Entity row) => row.Partition.StartsWith(Partition, StringComparison.Ordinal) && row.Row.StartsWith(Row, StringComparison.Ordinal);
    }
}
