using System.Collections.Concurrent;
using AlertBot.Alerts;
using AlertBot.Developments;

namespace AlertBot;

/// <summary>
/// One run over an outbox: what it has read once for all its entries, since ten thousand of them may tell the same development, and when it ends.
/// </summary>
/// <param name="Restored">The last restoration of the store.</param>
/// <param name="Subscriptions">By channel, where there are so many entries that one reading of all is cheaper; null where each is read by itself.</param>
/// <param name="Until">When it has lasted long enough: somebody else goes on.</param>
internal sealed record DeliveryRun(Restoration? Restored, IReadOnlyDictionary<string, Subscription>? Subscriptions, DateTimeOffset Until)
{
    // A page of the service holds a thousand rows, so that all subscriptions are a few reads.
    public const int ManyEntries = 20;

    private readonly ConcurrentDictionary<DevelopmentId, Development> _developments = [];

    /// <summary>How long whoever goes on should wait; null when nothing is left to go on with.</summary>
    public TimeSpan? Rest { get; private set; }

    /// <param name="pause">How long Discord will take nothing.</param>
    public bool IsOver(DateTimeOffset now, TimeSpan? pause)
    {
        if (now >= Until || pause is not null)
            Rest = pause ?? TimeSpan.Zero;
        return Rest is not null;
    }

    public async Task<Development> OnceAsync(DevelopmentId id, Func<Task<Development>> read) =>
        _developments.TryGetValue(id, out var known) ? known : _developments[id] = await read();
}
