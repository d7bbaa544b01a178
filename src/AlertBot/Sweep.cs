using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord;
using AlertBot.Discord.Interactions;
using AlertBot.Feeds;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>Queues whatever is due, pending or stuck: hints may be lost, the tables are not.</summary>
internal sealed class Sweep(
    IFeedStore feeds,
    IDealStore deals,
    IOpenWork work,
    OpsDesk ops,
    IHintQueues queues,
    IDeferredInteractions interactions,
    DiscordClock discord,
    IDrafts drafts,
    Departures departures,
    Heartbeat heartbeat,
    DeskMetrics metrics,
    TimeProvider time)
{
    // Deals looked at side by side: one after the other a thousand take longer than the service's answer to sixteen.
    private const int DealsAtATime = 16;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var batch in await feeds.DueBatchesAsync(now, cancellationToken))
            await queues.SendAsync(Hint.Poll(batch), TimeSpan.Zero, cancellationToken);

        await interactions.SweepAsync(discord.Now, cancellationToken);
        await ops.CollectAsync(cancellationToken);
        await Each.RunSideBySideAsync(
            (await deals.ListAsync(cancellationToken)).Select(deal => deal.Id).Append(INotices.Outbox).Append(IDigests.Outbox), DealsAtATime, deal => SweepAsync(deal, now, cancellationToken), cancellationToken);
        await drafts.SweepAsync(now, cancellationToken);
        await ops.ForgetOldAsync(now, cancellationToken);
        await departures.CheckAsync(now, cancellationToken);
        await heartbeat.SweptAsync(now, cancellationToken);
        metrics.Swept();
    }

    private async Task SweepAsync(DealId deal, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await work.OfAsync(deal, now, cancellationToken);
        if (open.Decide)
            await queues.SendAsync(new Hint(HintQueue.Decide, deal.Value), TimeSpan.Zero, cancellationToken);

        if (open.Deliver)
            await queues.SendAsync(new Hint(HintQueue.Deliver, deal.Value), TimeSpan.Zero, cancellationToken);
    }
}
