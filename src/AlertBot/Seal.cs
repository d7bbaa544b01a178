using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot;

/// <summary>
/// Closes a digest before it is told, once: with what is on record by then, and without what was withdrawn, or what its channel does not want any more.
/// Two attempts to send it then tell the same, and what was left out is on record with its reason.
/// </summary>
internal sealed class Seal(DealCatalog catalog, IOutbox outbox, IDigests digests, GivenBackStory givenBack, TimeProvider time)
{
    /// <summary>Null when there is no such digest.</summary>
    /// <param name="subscription">The channel's; null when it has none.</param>
    public async Task<Digest?> RunAsync(AlertId id, Subscription? subscription, CancellationToken cancellationToken)
    {
        var digest = await digests.SealAsync(id, item => ReadAsync(item, subscription, cancellationToken), cancellationToken);
        // After a crash in between it is closed, and this is done by the next attempt.
        foreach (var spared in digest?.Left ?? [])
            await SpareAsync(spared, digest!.ChannelId, cancellationToken);
        return digest;
    }

    private async Task<(Digest.Item Told, string? Unwanted)> ReadAsync(Digest.Item item, Subscription? subscription, CancellationToken cancellationToken)
    {
        var deal = await catalog.FindAsync(item.Deal, cancellationToken);
        if (await DevelopmentAsync(item, cancellationToken) is { } development)
            return (item.Telling(development), AlertDecider.Unwanted(deal, subscription, development));
        return (item, deal is null ? AlertDecider.Untracked : "it is not on record any more");
    }

    // Who kept silent for it first: once its row is gone nobody asks again.
    private async Task SpareAsync(Digest.Spared spared, string channelId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (spared.Item.Adds is null && await DevelopmentAsync(spared.Item, cancellationToken) is { } development)
            await givenBack.RunAsync(new OutboxEntry(spared.Item.Alert, spared.Item.Deal, spared.Item.Development, channelId, now), development.Story, cancellationToken);
        await outbox.SpareAsync(spared, now, cancellationToken);
    }

    private Task<Development?> DevelopmentAsync(Digest.Item item, CancellationToken cancellationToken) => outbox.DevelopmentAsync(item.Deal, item.Development, cancellationToken);
}
