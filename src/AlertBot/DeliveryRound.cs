using System.Collections.Concurrent;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Discord;
using AlertBot.Discord.Rest;
using AlertBot.Storage;
using AlertBot.Text;

namespace AlertBot;

/// <summary>
/// Takes what is due of a deal, of the ops channel or of the digests to Discord: the most important first, many channels side by side, one message
/// of a channel after the other. A round is short; what is left has the next one, so that another deal's urgent alert does not wait behind thousands.
/// </summary>
internal sealed class DeliveryRound(
    DealCatalog catalog, IOutbox outbox, Deliver deliver, Throttle throttle, SharedLimits shared, SenderName name, IHintQueues queues, TimeProvider time, DiscordClock clock)
{
    // Discord and storage take some 0.5 s for a message; at 45 messages a second about as many are under way.
    private const int SideBySide = 24;

    // Ten seconds of half the rate.
    private const int ManyForOne = 200;

    // Well within the 30 s for which a queue hides a hint (Storage:HintVisibility): nobody else need take up the same deal meanwhile.
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(10);

    // Two hints for one deal would work on the same entries. The second is folded into the round that runs, which looks again when it is done.
    private readonly ConcurrentDictionary<DealId, bool> _running = new();

    public async Task RunAsync(DealId id, CancellationToken cancellationToken)
    {
        if (!_running.TryAdd(id, false))
        {
            _running.TryUpdate(id, true, false);
            return;
        }

        try
        {
            await RunAloneAsync(id, cancellationToken);
        }
        finally
        {
            if (_running.TryRemove(id, out var again) && again)
                await queues.SendAsync(new Hint(HintQueue.Deliver, id.Value), TimeSpan.Zero, cancellationToken);
        }
    }

    private async Task RunAloneAsync(DealId id, CancellationToken cancellationToken)
    {
        if (await DueAsync(id, cancellationToken) is not { Count: > 0 } due)
            return;

        await shared.RefreshAsync(cancellationToken);
        // More than a share of the rate allows for in one round: others have shares too. Who works on the deal already folds the hint into its round.
        if (shared.Others > 0 && due.Count > ManyForOne)
            await queues.SendAsync(new Hint(HintQueue.Deliver, id.Value), TimeSpan.Zero, cancellationToken);
        var round = new Round(clock.Now + _longest);
        await Each.RunSideBySideAsync(InOrder(due), SideBySide, channel => TellAsync(channel, round, cancellationToken), cancellationToken);
        if (round.Rest is { } rest)
            await queues.SendAsync(new Hint(HintQueue.Deliver, id.Value), rest, cancellationToken);
    }

    /// <summary>Of a deal that is not tracked any more everything is due now, to end: no sweep looks at it again.</summary>
    private async Task<IReadOnlyList<Versioned<OutboxEntry>>> DueAsync(DealId id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (id == INotices.Outbox || id == IDigests.Outbox || await catalog.FindAsync(id, cancellationToken) is not null)
            return await outbox.DueAsync(id, now, cancellationToken);

        var all = await outbox.DueAsync(id, DateTimeOffset.MaxValue, cancellationToken);
        return [.. all.Select(entry => entry with { Value = entry.Value with { Due = now } })];
    }

    /// <summary>By channel, the most important first. Where others work on the same, each begins elsewhere among equals, so that they seldom want one entry.</summary>
    private IEnumerable<IGrouping<string, Versioned<OutboxEntry>>> InOrder(IReadOnlyList<Versioned<OutboxEntry>> due)
    {
        var channels = due.GroupBy(entry => entry.Value.ChannelId);
        return shared.Others == 0 ? channels : channels
            .OrderByDescending(channel => channel.First().Value.Importance)
            .ThenBy(channel => ContentHash.Of(name.Value, channel.Key), StringComparer.Ordinal);
    }

    private Task TellAsync(IEnumerable<Versioned<OutboxEntry>> entries, Round round, CancellationToken cancellationToken)
    {
        // A channel that is rate limited is left alone for this round: what comes after would only meet the same limit, out of order.
        // Its edits have a limit of their own.
        var limited = new HashSet<bool>();
        return Each.RunAsync(entries, async entry =>
        {
            if (clock.Now >= round.Until)
                round.Rest ??= TimeSpan.Zero;
            if (!limited.Contains(entry.Value.IsEdit) && !round.IsOver && await deliver.RunAsync(entry, () => MayGoAsync(entry.Value, round), cancellationToken) is SendResult.RateLimited)
                limited.Add(entry.Value.IsEdit);
        }, cancellationToken);
    }

    private async Task<bool> MayGoAsync(OutboxEntry entry, Round round)
    {
        if (!round.IsOver && await throttle.TurnAsync(entry.Importance, round.Until) is { } wait)
            round.Rest = wait;

        return !round.IsOver;
    }

    /// <summary>One round under way.</summary>
    private sealed class Round(DateTimeOffset until)
    {
        public DateTimeOffset Until => until;

        /// <summary>Set when it ended before all was told: when to go on.</summary>
        public TimeSpan? Rest { get; set; }

        public bool IsOver => Rest is not null;
    }
}
