using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Storage;

internal sealed class GivenUpStore(IEntityTable table, TimeProvider time) : IGivenUpSteps
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _staleAfter = TimeSpan.FromSeconds(50);

    // As long as a message lives in a poison queue.
    private static readonly TimeSpan _kept = TimeSpan.FromDays(7);

    // A transaction takes 100 rows; what is left goes the next time.
    private const int MostForgotten = 90;

    // Whoever looks at the desk asks for them: what others gave up is seen within a minute.
    private readonly Remembered<List<GivenUpStep>> _known = new(() => table.ListAsync<GivenUpStep>(Keys.Desk, Keys.GivenUps, CancellationToken.None), _freshFor, time, _staleAfter);

    public async Task PutAsync(GivenUpStep step, CancellationToken cancellationToken)
    {
        await table.SubmitAsync(Keys.Desk, [new TableWrite.Upsert(Keys.GivenUp(step), Document.Write(step))], cancellationToken);
        var old = (await ListAsync(cancellationToken)).Where(other => other.At < step.At - _kept).Take(MostForgotten);
        // Fails as a whole when another instance forgets them at the same time, which does it as well.
        if (old.Select(other => new TableWrite.Delete(Keys.GivenUp(other))).ToList() is { Count: > 0 } deletes)
            await table.SubmitAsync(Keys.Desk, deletes, cancellationToken);
        _known.Forget();
    }

    public async Task<IReadOnlyList<GivenUpStep>> SinceAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        [.. (await _known.GetAsync(cancellationToken)).Where(step => step.At >= since).OrderBy(step => step.At)];

    private Task<List<GivenUpStep>> ListAsync(CancellationToken cancellationToken) => table.ListAsync<GivenUpStep>(Keys.Desk, Keys.GivenUps, cancellationToken);
}
