using AlertBot.Feeds.Health;

namespace AlertBot.Storage;

internal sealed class BeatStore(IEntityTable table) : IBeats
{
    public Task PutAsync(BeatKind kind, DateTimeOffset at, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Desk, [new TableWrite.Upsert(Keys.Beat(kind), Document.Write(new Beat(at)))], cancellationToken);

    public async Task<DateTimeOffset?> GetAsync(BeatKind kind, CancellationToken cancellationToken) =>
        (await table.ReadAsync<Beat>(Keys.Desk, Keys.Beat(kind), cancellationToken))?.At;
}
