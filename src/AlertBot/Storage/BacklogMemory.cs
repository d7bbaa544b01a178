using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Storage;

/// <summary>
/// Backlogs as they were last read: hundreds of deals are hundreds of queries. Of a deal of which nothing was open or parked that stays so until the deal
/// changes, of which one query tells for all (<see cref="NotedTable"/>); the others are read again once a minute, or when this process wrote anything of them.
/// </summary>
internal sealed class BacklogMemory(BacklogStore store, NotedTable table, TimeProvider time) : IBacklogs
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromMinutes(1);

    // Sooner than anybody reads what is parked, mends it and says so.
    private static readonly TimeSpan _now = TimeSpan.FromSeconds(5);

    // What is about to be judged, or told since another deal gave its story back, opens without a change; nearly always it is done within seconds.
    private static readonly TimeSpan _stillFor = TimeSpan.FromMinutes(15);

    // As for dossiers (DossierMemory): a change is told of before it is made, and clocks differ.
    private static readonly TimeSpan _underWay = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<DealId, Known> _known = new();

    public Task<IReadOnlyList<Backlog>> OfAsync(IReadOnlyList<DealId> deals, CancellationToken cancellationToken) => OfAsync(deals, _freshFor, cancellationToken);

    public Task<IReadOnlyList<Backlog>> NowAsync(IReadOnlyList<DealId> deals, CancellationToken cancellationToken) => OfAsync(deals, _now, cancellationToken);

    private async Task<IReadOnlyList<Backlog>> OfAsync(IReadOnlyList<DealId> deals, TimeSpan freshFor, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        // Before they are read: what is written meanwhile makes them old.
        var wanted = deals.Select(deal => (Deal: deal, Writes: table.Writes(deal))).ToList();
        var old = wanted.Where(one => !(_known.TryGetValue(one.Deal, out var known) && known.Writes == one.Writes && now - known.LookedAt < freshFor)).ToList();
        if (old.Count > 0)
            await LookAsync(old, now, cancellationToken);

        return [.. deals.Select(deal => _known[deal].On(now))];
    }

    private async Task LookAsync(List<(DealId Deal, long Writes)> old, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var changes = await table.LatestAsync(cancellationToken);
        var read = old.Where(one => !IsStill(one.Deal, one.Writes, changes, now)).ToList();
        foreach (var (deal, _) in old.Except(read))
            _known[deal] = _known[deal] with { LookedAt = now };
        var backlogs = await store.OfAsync(read.ConvertAll(static one => one.Deal), changes, cancellationToken);
        foreach (var ((deal, writes), backlog) in read.Zip(backlogs))
            _known[deal] = new Known(backlog, writes, ReadAt: now, LookedAt: now);
    }

    // The outboxes of notices and digests are no deals, and have no changes.
    private bool IsStill(DealId deal, long writes, ImmutableDictionary<DealId, DateTimeOffset> changes, DateTimeOffset now) =>
        deal != INotices.Outbox && deal != IDigests.Outbox
        && _known.TryGetValue(deal, out var known) && known.Backlog.IsStill && known.Writes == writes && now - known.ReadAt < _stillFor
        && !(changes.TryGetValue(deal, out var changed) && changed >= known.ReadAt - _underWay);

    private sealed record Known(Backlog Backlog, long Writes, DateTimeOffset ReadAt, DateTimeOffset LookedAt)
    {
        /// <summary>What was told yesterday is not told today.</summary>
        public Backlog On(DateTimeOffset now) => ReadAt.UtcDateTime.Date == now.UtcDateTime.Date ? Backlog : Backlog with { Delays = [] };
    }
}
