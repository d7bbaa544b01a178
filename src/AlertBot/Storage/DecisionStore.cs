using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Storage;

internal sealed class DecisionStore(IEntityTable table) : IDecisionStore
{
    public async Task AddPendingAsync(PendingDecision pending, CancellationToken cancellationToken)
    {
        if (await IsDecidedAsync(pending.Deal, pending.Article, cancellationToken))
            return;

        var insert = new TableWrite.Insert(Keys.Pending(pending.Article), Document.Write(pending));
        await table.SubmitAsync(Keys.Of(pending.Deal), [insert], cancellationToken);
    }

    public async Task<IReadOnlyList<PendingDecision>> PendingAsync(DealId deal, CancellationToken cancellationToken)
    {
        var pending = await table.ListAsync<PendingDecision>(Keys.Of(deal), Keys.Pendings, cancellationToken);
        return [.. pending.OrderBy(one => one.Since).ThenBy(one => one.Article.Value, StringComparer.Ordinal)];
    }

    public async Task<Versioned<DealHead>> HeadAsync(DealId deal, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.Of(deal), Keys.Head, cancellationToken) is { } entity
            ? new(Document.Read<DealHead>(entity), entity.Version())
            : new(DealHead.Empty, "");

    public async Task<Versioned<Development>?> DevelopmentAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.Of(deal), Keys.Development(development), cancellationToken) is { } entity
            ? new(Document.Read<Development>(entity), entity.Version())
            : null;

    public async Task<bool> CommitAsync(DecisionRecord record, CancellationToken cancellationToken)
    {
        var deal = record.Pending.Deal;
        if (await table.SubmitAsync(Keys.Of(deal), DecisionWrites.Of(record), cancellationToken))
            return true;

        // An article that was decided between the two steps of AddPendingAsync stands as pending again: it would fail here for ever.
        if (await IsDecidedAsync(deal, record.Pending.Article, cancellationToken))
            await table.SubmitAsync(Keys.Of(deal), [new TableWrite.Delete(Keys.Pending(record.Pending.Article))], cancellationToken);
        return false;
    }

    private async Task<bool> IsDecidedAsync(DealId deal, ArticleId article, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.Of(deal), Keys.Report(article), cancellationToken) is not null;
}
