using AlertBot.Dossiers;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using AlertBot.TestSupport;
using Microsoft.Extensions.Time.Testing;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

/// <summary>Two instances on one table, each with a memory of its own.</summary>
public sealed class DossierMemoryTests
{
    private readonly FakeTimeProvider _time = new(Noon);
    private readonly CountingTable _table = new(new MemoryTable());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Dossier_Is_Read_Once_And_After_That_From_Memory()
    {
        var (desk, _) = await OpenAsync();
        var first = await desk.GetAsync(Acme, Cancel);
        var before = _table.Reads;

        for (var i = 0; i < 10; i++)
            Assert.Same(first, await desk.GetAsync(Acme, Cancel));

        Assert.Equal(before, _table.Reads);
    }

    [Fact]
    public async Task What_This_Instance_Changes_Is_There_At_Once()
    {
        var (desk, _) = await OpenAsync();
        Assert.Empty((await desk.GetAsync(Acme, Cancel))!.Faq);

        await desk.PutFaqAsync(Faq("Why?"), Cancel);

        Assert.Single((await desk.GetAsync(Acme, Cancel))!.Faq);
    }

    [Fact]
    public async Task What_Another_Instance_Changes_Is_There_Within_A_Minute_And_The_Dossier_Of_Another_Deal_Stays()
    {
        var (desk, other) = await OpenAsync();
        await desk.GetAsync(Acme, Cancel);
        // Past the time for which a change may still be under way.
        _time.Advance(TimeSpan.FromMinutes(5));
        var kept = await desk.GetAsync(new("kept"), Cancel);
        await desk.GetAsync(Acme, Cancel);

        await other.PutFaqAsync(Faq("Why?"), Cancel);
        _time.Advance(TimeSpan.FromSeconds(59));

        Assert.Single((await desk.GetAsync(Acme, Cancel))!.Faq);
        Assert.Same(kept, await desk.GetAsync(new("kept"), Cancel));
    }

    [Fact]
    public async Task A_Change_That_Lands_Long_After_It_Was_Told_Of_Is_Seen()
    {
        var (desk, _) = await OpenAsync();
        var slow = new LateTable(_table);
        var late = new NotedTable(slow, _time);
        var writing = new DossierStore(late, new DealStore(late)).PutFaqAsync(Faq("Why?"), Cancel);
        Assert.Empty((await desk.GetAsync(Acme, Cancel))!.Faq);

        slow.Go.SetResult();
        await writing;
        _time.Advance(TimeSpan.FromSeconds(59));

        Assert.Single((await desk.GetAsync(Acme, Cancel))!.Faq);
    }

    private async Task<(IDossierStore Desk, IDossierStore Other)> OpenAsync()
    {
        var deals = new DealStore(_table);
        await deals.PutAsync(Definition, Cancel);
        await deals.PutAsync(Definition with { Id = new("kept") }, Cancel);
        return (Instance(), Instance());
    }

    private DossierMemory Instance()
    {
        var table = new NotedTable(_table, _time);
        return new(new DossierStore(table, new DealStore(table)), table, _time);
    }

    /// <summary>Tells of a change at once, and makes it when it is let go.</summary>
    private sealed class LateTable(IEntityTable table) : IEntityTable
    {
        public TaskCompletionSource Go { get; } = new();

        public Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken) => table.GetAsync(partition, row, cancellationToken);

        public IAsyncEnumerable<Entity> QueryAsync(string partition, string from, string to, int limit, CancellationToken cancellationToken) =>
            table.QueryAsync(partition, from, to, limit, cancellationToken);

        public async Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
        {
            if (partition != Keys.Changes)
                await Go.Task;
            return await table.SubmitAsync(partition, writes, cancellationToken);
        }
    }
}
