using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Storage;

internal sealed class CuratedFaqStore(IEntityTable table) : ICuratedFaq
{
    public async Task<Versioned<FaqEntry>?> FindAsync(DealId deal, string id, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.Of(deal), Keys.Faq(id), cancellationToken) is { } entity
            ? new Versioned<FaqEntry>(Document.Read<FaqEntry>(entity), entity.Version())
            : null;

    public Task<bool> AddAsync(FaqEntry entry, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(entry.Deal), [new TableWrite.Insert(Keys.Faq(entry.Id), Document.Write(entry))], cancellationToken);

    public Task<bool> ReplaceAsync(Versioned<FaqEntry> before, FaqEntry after, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(after.Deal), [new TableWrite.Replace(Keys.Faq(after.Id), Document.Write(after), before.Version)], cancellationToken);

    public Task<bool> RemoveAsync(Versioned<FaqEntry> entry, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(entry.Value.Deal), [new TableWrite.Delete(Keys.Faq(entry.Value.Id), entry.Version)], cancellationToken);
}
