using AlertBot.Articles;
using AlertBot.Dossiers;

namespace AlertBot.Storage;

/// <summary>
/// An article's harvest as rows, cut to what fits beside the rest of the decision. Terms, timeline and FAQ give their first rows in
/// turn, then their second ones, and so on: articles put first what matters most, and no kind crowds out another.
/// </summary>
internal static class HarvestWrites
{
    // A transaction has 100 rows, the rest of a decision takes six of them; a few are left for what a decision may write one day.
    private const int MostRows = 90;
    // With the head and the report far from the transaction's 4 MiB, of which a character may take six bytes.
    private const int MostCharacters = 256 * 1024;

    public static IEnumerable<TableWrite> Of(ArticleId article, Harvest harvest)
    {
        var left = MostCharacters;
        return InTurn(article, harvest).TakeWhile(write => (left -= write.Data.Length) >= 0).Take(MostRows);
    }

    private static IEnumerable<TableWrite.Upsert> InTurn(ArticleId article, Harvest harvest)
    {
        // The same question twice in one article has one id.
        var faq = harvest.Faq.DistinctBy(entry => entry.Id).ToList();
        var longest = Math.Max(harvest.Terms.Length, Math.Max(harvest.Timeline.Length, faq.Count));
        for (var i = 0; i < Math.Min(longest, MostRows); i++)
        {
            if (i < harvest.Terms.Length)
                yield return new(Keys.Term(article, i), Document.Write(harvest.Terms[i]));
            if (i < harvest.Timeline.Length)
                yield return new(Keys.TimelineRow(article, i), Document.Write(harvest.Timeline[i]));
            if (i < faq.Count)
                yield return new(Keys.Faq(faq[i].Id), Document.Write(faq[i]));
        }
    }
}
