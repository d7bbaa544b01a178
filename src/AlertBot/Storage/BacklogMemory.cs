using System.Collections.Concurrent;
using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Storage;

/// <summary>Backlogs as they were last read, for a minute: hundreds of deals are hundreds of queries. A deal of which this process wrote anything since is read again.</summary>
internal sealed class BacklogMemory(BacklogStore store, NotedTable table, TimeProvider time) : IBacklogs
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<DealId, Known> _known = new();

    public async Task<IReadOnlyList<Backlog>> OfAsync(IReadOnlyList<DealId> deals, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        // Before they are read: what is written meanwhile makes them old.
        var wanted = deals.Select(deal => (Deal: deal, Writes: table.Writes(deal))).ToList();
        var old = wanted.Where(one => !(_known.TryGetValue(one.Deal, out var known) && known.Writes == one.Writes && now - known.ReadAt < _freshFor)).ToList();
        var read = old.Count == 0 ? [] : await store.OfAsync(old.ConvertAll(static one => one.Deal), cancellationToken);
        foreach (var ((deal, writes), backlog) in old.Zip(read))
            _known[deal] = new Known(backlog, writes, now);
        return [.. deals.Select(deal => _known[deal].Backlog)];
    }

    private sealed record Known(Backlog Backlog, long Writes, DateTimeOffset ReadAt);
}
