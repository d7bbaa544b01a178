using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Storage;

internal sealed class DossierStore(IEntityTable table, IDealStore deals) : IDossierStore
{
    public async Task<Dossier?> GetAsync(DealId deal, CancellationToken cancellationToken)
    {
        if (await deals.GetAsync(deal, cancellationToken) is not { } definition)
            return null;

        var partition = Keys.Of(deal);
        var developments = table.ListAsync<Development>(partition, Keys.Developments, cancellationToken);
        var reports = table.ListAsync<Report>(partition, Keys.Reports, cancellationToken);
        var timeline = table.ListAsync<TimelineRow>(partition, Keys.Timeline, cancellationToken);
        var terms = table.ListAsync<Term>(partition, Keys.Terms, cancellationToken);
        var faq = table.ListAsync<FaqEntry>(partition, Keys.Faqs, cancellationToken);
        return new Dossier(
            definition,
            [.. (await developments).OrderBy(development => development.Published)],
            [.. (await reports).OrderBy(report => report.Published)],
            [.. (await timeline).OrderBy(row => row.Date)],
            [.. (await terms).OrderBy(term => term.Source.AsOf)],
            [.. (await faq).OrderBy(entry => entry.Source.AsOf)]).WithoutWithdrawn();
    }

    public Task PutFaqAsync(FaqEntry entry, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(entry.Deal), [new TableWrite.Upsert(Keys.Faq(entry.Id), Document.Write(entry))], cancellationToken);
}
