using System.Collections.Concurrent;
using AlertBot.Articles;
using AlertBot.Deals;

namespace AlertBot.Storage;

/// <summary>
/// Articles are stored once for all deals. Those of deals that go, go with them, unless another deal has decided about them, or is to: what others heard
/// of as well is not the server's.
/// </summary>
internal static class ArticleErasing
{
    // As in the sweep.
    private const int DealsAtATime = 16;

    private static readonly KeyRange[] _references = [Keys.Pendings, Keys.Reports];

    /// <param name="deals">Those that go; their rows are still there.</param>
    /// <param name="others">Those that stay.</param>
    public static async Task EraseArticlesAsync(this IEntityTable table, IReadOnlyCollection<DealId> deals, IReadOnlyCollection<DealId> others, CancellationToken cancellationToken)
    {
        var theirs = await table.ArticlesAsync(deals, static _ => true, cancellationToken);
        theirs.ExceptWith(await table.ArticlesAsync(others, theirs.Contains, cancellationToken));
        var erased = new Dictionary<ArticleId, Entity>();
        foreach (var id in theirs)
        {
            if (await table.GetAsync(Keys.Of(id), id.Value, cancellationToken) is { } article && await table.SubmitAsync(article.Partition, [new TableWrite.Delete(article.Row, article.Version())], cancellationToken))
                erased[id] = article;
        }

        // A poll may have met one meanwhile for another deal, which cannot decide without it.
        foreach (var id in await table.ArticlesAsync(others, erased.ContainsKey, cancellationToken))
            await table.SubmitAsync(erased[id].Partition, [new TableWrite.Insert(erased[id].Row, erased[id].Data)], cancellationToken);
    }

    private static async Task<HashSet<ArticleId>> ArticlesAsync(this IEntityTable table, IReadOnlyCollection<DealId> deals, Func<ArticleId, bool> wanted, CancellationToken cancellationToken)
    {
        var found = new ConcurrentBag<ArticleId>();
        await Parallel.ForEachAsync(deals, new ParallelOptions { MaxDegreeOfParallelism = DealsAtATime, CancellationToken = cancellationToken }, async (deal, cancellation) =>
        {
            foreach (var range in _references)
            {
                await foreach (var row in table.QueryAsync(Keys.Of(deal), range, cancellation))
                {
                    if (Keys.ArticleOf(row) is var article && wanted(article))
                        found.Add(article);
                }
            }
        });
        return [.. found];
    }
}
