using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>The messages that Discord refused for good, of all deals, of digests and of notices.</summary>
internal sealed class ParkedDesk(IDealStore deals, IOutbox outbox)
{
    public async Task<IReadOnlyList<ParkedAlert>> ListAsync(CancellationToken cancellationToken)
    {
        var parked = new List<ParkedAlert>();
        foreach (var deal in (await deals.ListAsync(cancellationToken)).Select(deal => deal.Id).Append(INotices.Outbox).Append(IDigests.Outbox))
            parked.AddRange(await outbox.ParkedAsync(deal, cancellationToken));

        return [.. parked.OrderBy(alert => alert.ParkedAt)];
    }

    /// <summary>How many are on their way again.</summary>
    public async Task<int> RetryAsync(Func<ParkedAlert, bool> wanted, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var retried = 0;
        foreach (var parked in (await ListAsync(cancellationToken)).Where(wanted))
            retried += await outbox.RetryAsync(parked, now, cancellationToken) ? 1 : 0;

        return retried;
    }
}
