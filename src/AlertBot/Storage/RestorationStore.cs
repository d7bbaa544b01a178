using AlertBot.Alerts;

namespace AlertBot.Storage;

/// <summary>Read once a minute at most: it changes only while every desk on the store stands still.</summary>
internal sealed class RestorationStore(IEntityTable table, TimeProvider time) : IRestorations
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromMinutes(1);

    private volatile Reading? _last;

    public async Task<Restoration?> LastAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_last is not { } known || now - known.At >= _freshFor)
            _last = known = new Reading(await ReadAsync(cancellationToken), now);
        return known.Restoration;
    }

    private async Task<Restoration?> ReadAsync(CancellationToken cancellationToken) =>
        await table.ReadAsync<StoreMark>(Keys.Desk, Keys.Mark, cancellationToken) is { Taken: { } taken, Restored: { } at } ? new Restoration(taken, at) : null;

    private sealed record Reading(Restoration? Restoration, DateTimeOffset At);
}
