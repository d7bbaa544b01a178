using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Storage;
using AlertBot.TestSupport;
using AlertBot.Tests.Commands;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

/// <summary>Looking at a desk of hundreds of deals: two instances on one table, each with a memory of its own.</summary>
public sealed class BacklogTests : IDisposable
{
    private const int Deals = 500;

    private readonly SqliteStore _store = new();
    private readonly FakeTimeProvider _time = new(Noon);
    private readonly CountingTable _table;
    private readonly ServiceProvider _desk;
    private readonly ServiceProvider _other;

    public BacklogTests()
    {
        _table = new CountingTable(_store.Table) { Keeps = false };
        (_desk, _other) = (Instance(), Instance());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Look_At_The_Desk_Is_One_Query_A_Deal_And_The_Next_Within_A_Minute_None()
    {
        await FillAsync();

        Assert.InRange(await ReadsAsync("status"), Deals, Deals + 25);
        // Feeds, subscriptions and the like; nothing that grows with the deals.
        Assert.InRange(await ReadsAsync("status"), 0, 25);
        Assert.InRange(await ReadsAsync("alerts status"), 0, 25);
    }

    [Fact]
    public async Task What_This_Instance_Parks_Is_Listed_At_Once_And_What_Another_Does_Within_A_Minute()
    {
        await FillAsync();
        Assert.Equal("nothing; Discord takes every message", await ParkedAsync());

        await ParkAsync(_desk, 1);
        Assert.StartsWith($"for {Mention.Channel("1")} (1) since", await ParkedAsync(), StringComparison.Ordinal);
        await ParkAsync(_other, 2);
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Contains((await AskAsync("alerts status")).Lines, line => line.Text.StartsWith($"for {Mention.Channel("2")} (2) since", StringComparison.Ordinal));
        Assert.Contains((await AskAsync("status")).Lines, line => line.Text.StartsWith("2 messages that Discord refused", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("status")]
    [InlineData("alerts status")]
    [InlineData("alerts retry")]
    [InlineData("privacy export")]
    public async Task Of_Deals_That_Lie_Still_Nothing_Is_Read_Again_However_Many_There_Are(string command)
    {
        await FillAsync();
        await AskAsync(command);

        for (var minute = 0; minute < 3; minute++)
        {
            _time.Advance(TimeSpan.FromMinutes(1.1));
            Assert.InRange(await ReadsAsync(command), 0, 30);
        }
    }

    [Fact]
    public async Task What_Another_Instance_Parks_Of_A_Deal_That_Lay_Still_Is_Listed_Within_A_Minute()
    {
        await FillAsync();
        Assert.Equal("nothing; Discord takes every message", await ParkedAsync());
        _time.Advance(TimeSpan.FromMinutes(5));

        await _other.GetRequiredService<IDecisionStore>().AddPendingAsync(Pending(), Cancel);
        Assert.True(await _other.GetRequiredService<IDecisionStore>().CommitAsync(Decision(head: null), Cancel));
        await ParkAsync(_other, 1);
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.StartsWith($"for {Mention.Channel("1")} (1) since", await ParkedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Was_Told_Yesterday_Is_No_Delay_Of_Today()
    {
        await FillAsync();
        await _desk.GetRequiredService<IEntityTable>().SubmitAsync(Keys.Of(Acme), [new TableWrite.Insert(Keys.Development(DevelopmentId()), Document.Write(Development())), new TableWrite.Insert(Keys.Sent(Entry(1)), Document.Write(new SentAlert(Entry(1), "1", Noon.AddMinutes(2))))], Cancel);
        Assert.Equal("p50 1 min, p95 1 min from publication to message, of 1 alert", await DelayAsync());

        _time.Advance(TimeSpan.FromHours(12) - TimeSpan.FromMinutes(1));
        Assert.Equal("p50 1 min, p95 1 min from publication to message, of 1 alert", await DelayAsync());
        _time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal("no alert yet", await DelayAsync());
    }

    public void Dispose()
    {
        _desk.Dispose();
        _other.Dispose();
        _store.Dispose();
    }

    private ServiceProvider Instance() => new ServiceCollection()
        .AddLogging()
        .AddSingleton<TimeProvider>(_time)
        .AddAlertBot(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Discord:Token"] = "token" }).Build())
        .Replace(ServiceDescriptor.Singleton<IOperatorServers, Operators.All>())
        .Replace(ServiceDescriptor.Singleton<IEntityTable>(new NotedTable(_table, _time)))
        .BuildServiceProvider();

    private async Task FillAsync()
    {
        foreach (var batch in Enumerable.Range(1, Deals - 1).Select(number => Definition with { Id = new($"deal-{number}") }).Prepend(Definition).Chunk(TableLimits.MostWrites))
            await _store.Table.SubmitAsync(Keys.Deals, [.. batch.Select(deal => new TableWrite.Insert(deal.Id.Value, Document.Write(deal)))], Cancel);
        await _store.Table.SubmitAsync(Keys.Changes, [new TableWrite.Insert(Keys.Change(new("deal-1")), Document.Write(new Beat(Noon.AddDays(-7))))], Cancel);
    }

    private static async Task ParkAsync(ServiceProvider instance, int channel)
    {
        var outbox = instance.GetRequiredService<IOutbox>();
        await instance.GetRequiredService<IEntityTable>().SubmitAsync(Keys.Of(Acme), [new TableWrite.Insert(Keys.Outstanding(Entry(channel)), Document.Write(Entry(channel)))], Cancel);
        foreach (var entry in await outbox.DueAsync(Acme, DateTimeOffset.MaxValue, Cancel))
            await outbox.ParkAsync(entry, new ParkedAlert(entry.Value, "refused (50001): Missing Access", Noon), Cancel);
    }

    private async Task<int> ReadsAsync(string command)
    {
        _table.Reset();
        await AskAsync(command);
        return _table.Reads;
    }

    private async Task<string> ParkedAsync() => (await AskAsync("alerts status")).Lines.First(line => line.Lead is "Parked" or "1 message parked").Text;

    private async Task<string> DelayAsync() => (await AskAsync("status")).Lines.Single(static line => line.Lead == "Delay today").Text;

    private Task<CommandReply> AskAsync(string command) => _desk.GetRequiredService<CommandRouter>().AnswerAsync(
        new CommandRequest(command, [], "80000000000000001", "guild", "900000000000000001", _time.GetUtcNow(), IsAdmin: true), Cancel);
}
