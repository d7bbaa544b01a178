using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot;

/// <summary>
/// Closes a digest before it is told, once: without what was withdrawn, or what its channel does not want any more. Two attempts to send it then
/// tell the same, and what was left out is on record with its reason.
/// </summary>
internal sealed class Seal(DealCatalog catalog, IOutbox outbox, IDigests digests, TimeProvider time)
{
    /// <summary>Null when there is no such digest.</summary>
    /// <param name="subscription">The channel's; null when it has none.</param>
    public async Task<Digest?> RunAsync(AlertId id, Subscription? subscription, CancellationToken cancellationToken)
    {
        var digest = await digests.SealAsync(id, item => UnwantedAsync(item, subscription, cancellationToken), cancellationToken);
        // After a crash in between it is closed, and this is done by the next attempt.
        foreach (var spared in digest?.Left ?? [])
            await outbox.SpareAsync(spared, time.GetUtcNow(), cancellationToken);
        return digest;
    }

    private async Task<string?> UnwantedAsync(Digest.Item item, Subscription? subscription, CancellationToken cancellationToken)
    {
        var deal = await catalog.FindAsync(item.Deal, cancellationToken);
        if (await outbox.DevelopmentAsync(item.Deal, item.Development, cancellationToken) is { } development)
            return AlertDecider.Unwanted(deal, subscription, development);

        return deal is null ? AlertDecider.Untracked : "it is not on record any more";
    }
}
