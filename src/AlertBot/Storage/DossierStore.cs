using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Storage;

internal sealed class DossierStore(IEntityTable table, IDealStore deals) : IDossierStore
{
    // Row keys that lie together are asked for together: of hundreds of deals, each query is one more that a first question waits for.
    private static readonly KeyRange _firstRows = new(Keys.Developments.From, Keys.Faqs.To);
    private static readonly KeyRange _lastRows = new(Keys.Terms.From, Keys.Timeline.To);

    public async Task<Dossier?> GetAsync(DealId deal, CancellationToken cancellationToken)
    {
        if (await deals.GetAsync(deal, cancellationToken) is not { } definition)
            return null;

        var parts = await Task.WhenAll(new[] { _firstRows, Keys.Reports, _lastRows }.Select(range => table.QueryAsync(Keys.Of(deal), range, cancellationToken).ToListAsync(cancellationToken).AsTask()));
        return new Dossier(
            definition,
            [.. Rows<Development>(parts[0], Keys.Developments).OrderBy(static development => development.Published)],
            [.. Rows<Report>(parts[1], Keys.Reports).OrderBy(static report => report.Published)],
            [.. Rows<TimelineRow>(parts[2], Keys.Timeline).OrderBy(static row => row.Date)],
            [.. Rows<Term>(parts[2], Keys.Terms).OrderBy(static term => term.Source.AsOf)],
            [.. Rows<FaqEntry>(parts[0], Keys.Faqs).OrderBy(static entry => entry.Source.AsOf)]).WithoutWithdrawn();
    }

    public Task PutFaqAsync(FaqEntry entry, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(entry.Deal), [new TableWrite.Upsert(Keys.Faq(entry.Id), Document.Write(entry))], cancellationToken);

    private static IEnumerable<T> Rows<T>(IEnumerable<Entity> rows, KeyRange range) => rows.Where(row => range.Contains(row.Row)).Select(Document.Read<T>);
}
