using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>The messages that Discord refused for good, of all deals, of digests and of notices; to a server those to its own channels, to the operator's all.</summary>
internal sealed class ParkedDesk(DealCatalog catalog, IBacklogs backlogs, IOutbox outbox, ISubscriptionStore subscriptions, IDeliveryHints hints, Rights rights)
{
    public async Task<IReadOnlyList<ParkedAlert>> ListAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var isTheirs = await ChannelsOfAsync(request, cancellationToken);
        return [.. (await AllAsync(cancellationToken)).Where(alert => isTheirs(alert.Entry.ChannelId))];
    }

    public async Task<IReadOnlyList<ParkedAlert>> AllAsync(CancellationToken cancellationToken)
    {
        var waiting = await backlogs.OfAsync(await DealsAsync(cancellationToken), cancellationToken);
        return [.. waiting.SelectMany(static backlog => backlog.Parked).OrderBy(static alert => alert.ParkedAt)];
    }

    private async Task<IReadOnlyList<DealId>> DealsAsync(CancellationToken cancellationToken) =>
        [.. (await catalog.GetAsync(cancellationToken)).Deals.Select(deal => deal.Id), INotices.Outbox, IDigests.Outbox];

    // Not from memory: what another process parked a moment ago is what the admin means.
    private async Task<List<ParkedAlert>> NowAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var isTheirs = await ChannelsOfAsync(request, cancellationToken);
        var now = await backlogs.NowAsync(await DealsAsync(cancellationToken), cancellationToken);
        return [.. now.SelectMany(static backlog => backlog.Parked).Where(alert => isTheirs(alert.Entry.ChannelId))];
    }

    private async Task<Func<string, bool>> ChannelsOfAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (await rights.IsOperatorAsync(request, cancellationToken))
            return static _ => true;

        var theirs = (await subscriptions.ListAsync(cancellationToken)).Where(subscription => subscription.Server is not null && subscription.Server == request.GuildId)
            .Select(subscription => subscription.ChannelId).Append(request.ChannelId).ToHashSet();
        return theirs.Contains;
    }

    /// <summary>How many are on their way again.</summary>
    public async Task<int> RetryAsync(CommandRequest request, Func<ParkedAlert, bool> wanted, CancellationToken cancellationToken)
    {
        var retried = new List<DealId>();
        foreach (var parked in (await NowAsync(request, cancellationToken)).Where(wanted))
        {
            if (await outbox.RetryAsync(parked, request.Now, cancellationToken))
                retried.Add(parked.Entry.Deal);
        }

        foreach (var deal in retried.Distinct())
            await hints.SendAsync(deal, cancellationToken);
        return retried.Count;
    }
}
