using AlertBot.Commands;

namespace AlertBot.Storage;

/// <summary>Drafts stand in one partition: a few at a time, a day each at most.</summary>
internal sealed class DraftStore(IEntityTable table) : IDrafts
{
    public Task PutAsync(Draft draft, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Drafts, [new TableWrite.Upsert(Keys.Draft(draft.Id), Document.Write(draft))], cancellationToken);

    public async Task<Draft?> GetAsync(string id, CancellationToken cancellationToken) =>
        await table.ReadAsync<Draft>(Keys.Drafts, Keys.Draft(id), cancellationToken);

    public Task SweepAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        table.EraseAsync(Keys.Drafts, Keys.All, entity => Document.Read<Draft>(entity).IsOver(now), cancellationToken);
}
