using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Dossiers;

/// <summary>What one article adds to a deal's dossier: dated events, terms, and the pairs of its FAQ, all in the article's own words.</summary>
internal static class HarvestReader
{
    public static Harvest Read(Deal deal, Article article)
    {
        if ((article.Body ?? article.Summary) is not { } text)
            return Harvest.Nothing;
        var lines = ArticleLine.Of(text);
        var names = new DealNames(deal);
        var source = new Source(article.Outlet, article.Title, article.Url, article.Published);
        var dated = DatedLines.Of(lines, names, source.AsOf);
        // An article's own timeline is its writer's choice of what counts; dated sentences would only repeat it.
        return new(
            dated.Count == 0 ? DatedSentences.Read(lines, deal, names, source) : [.. dated.Select(row => new TimelineRow(row.Date, row.Text, [source]))],
            TermReader.Read(lines, dated, names, source),
            FaqReader.Read(lines, deal, names, source));
    }
}
