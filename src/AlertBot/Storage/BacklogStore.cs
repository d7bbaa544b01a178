using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Storage;

/// <summary>What is open and what is parked stand side by side (<see cref="Keys"/>): one query a deal, and more only of deals that were news lately.</summary>
internal sealed class BacklogStore(IEntityTable table, TimeProvider time) : IBacklogs
{
    // Many deals wait for the service's answer side by side.
    private const int DealsAtATime = 32;

    // What is told today was decided, or told again, today or yesterday; held for longer it is told in a digest, which counts no delay.
    private static readonly TimeSpan _lately = TimeSpan.FromDays(2);

    public async Task<IReadOnlyList<Backlog>> OfAsync(IReadOnlyList<DealId> deals, CancellationToken cancellationToken)
    {
        var changes = await table.ChangesAsync(cancellationToken);
        return await OfAsync(deals, changes, cancellationToken);
    }

    public Task<IReadOnlyList<Backlog>> NowAsync(IReadOnlyList<DealId> deals, CancellationToken cancellationToken) => OfAsync(deals, cancellationToken);

    /// <param name="changes">When each deal last changed.</param>
    public async Task<IReadOnlyList<Backlog>> OfAsync(IReadOnlyList<DealId> deals, IReadOnlyDictionary<DealId, DateTimeOffset> changes, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var backlogs = new List<Backlog>(deals.Count);
        foreach (var some in deals.Chunk(DealsAtATime))
            backlogs.AddRange(await Task.WhenAll(some.Select(deal => OfAsync(deal, IsNews(deal) ? new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero) : null, cancellationToken))));
        return backlogs;

        // A table that notes no changes leaves none out.
        bool IsNews(DealId deal) => changes.Count == 0 || (changes.TryGetValue(deal, out var changed) && changed + _lately > now);
    }

    private async Task<Backlog> OfAsync(DealId deal, DateTimeOffset? today, CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync(Keys.Of(deal), Keys.OpenAndParked, cancellationToken).ToListAsync(cancellationToken);
        return new Backlog(
            rows.Count(static row => Keys.Pendings.Contains(row.Row)),
            rows.Count(static row => Keys.Outbox.Contains(row.Row)),
            [.. rows.Where(static row => Keys.AllParked.Contains(row.Row)).Select(Document.Read<ParkedAlert>)],
            today is { } since ? await DelaysAsync(deal, since, cancellationToken) : [])
        {
            IsStill = rows.Count == 0,
        };
    }

    private async Task<ImmutableArray<TimeSpan>> DelaysAsync(DealId deal, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var sent = (await table.ListAsync<SentAlert>(Keys.Of(deal), Keys.AllSent, cancellationToken)).Where(alert => alert.SentAt >= since);
        var delays = ImmutableArray.CreateBuilder<TimeSpan>();
        foreach (var alerts in sent.GroupBy(static alert => alert.Entry.Development))
        {
            if (await table.ReadAsync<Development>(Keys.Of(deal), Keys.Development(alerts.Key), cancellationToken) is { Published: var published })
                delays.AddRange(alerts.Select(alert => alert.SentAt > published ? alert.SentAt - published : TimeSpan.Zero));
        }

        return delays.ToImmutable();
    }
}
