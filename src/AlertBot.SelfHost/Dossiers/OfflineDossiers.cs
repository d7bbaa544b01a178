using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;
using AlertBot.SelfHost.Replay;

namespace AlertBot.SelfHost.Dossiers;

/// <summary>Takes articles through consider and decide in the order of their publication, and opens the dossiers that come of it.</summary>
internal sealed class OfflineDossiers(Consider consider, Decide decide, IDossierStore dossiers, IDealStore deals, ReplayClock clock)
{
    /// <summary>The reports on each article; none when it matches no deal.</summary>
    public async Task<IReadOnlyList<(Article Article, IReadOnlyList<Report> Reports)>> TellAsync(IEnumerable<Article> articles, CancellationToken cancellationToken)
    {
        var told = new List<(Article, IReadOnlyList<Report>)>();
        foreach (var article in articles.OrderBy(article => article.Published))
        {
            clock.AdvanceTo(article.FirstSeen);
            var reports = new List<Report>();
            foreach (var deal in await consider.RunAsync(article, article.FirstSeen, cancellationToken))
                reports.AddRange(await decide.RunAsync(deal, cancellationToken));
            told.Add((article, reports));
        }

        return told;
    }

    /// <summary>Of the named deal, or of all that anything is known of.</summary>
    public async Task<IReadOnlyList<Dossier>> OpenAsync(string? named, CancellationToken cancellationToken)
    {
        var open = new List<Dossier>();
        foreach (var deal in await deals.ListAsync(cancellationToken))
        {
            if (named is not null && deal.Id.Value != named)
                continue;
            if (await dossiers.GetAsync(deal.Id, cancellationToken) is { } dossier && (named is not null || !dossier.Reports.IsEmpty))
                open.Add(dossier);
        }

        return open;
    }
}
