using AlertBot.Deals;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>How the sides that a headline names stand in its sentence and in the deal.</summary>
internal static class SideGrammar
{
    // What begins another clause.
    private static readonly HashSet<string> _breakers = ["as", "but", "while", "after", "before", "amid", "because", "when", "though", "although", "even", "despite", "following"];

    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Headline headline)
    {
        var sides = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).OrderBy(evidence => evidence.Offset).ToList();
        if (sides.Count == 0 || sides.Find(side => side.Party != sides[0].Party) is not { } other)
            yield break;
        if (DealWording.Of(deal).AreOnOneSide([.. sides.Select(side => side.Party!).Distinct()]))
            yield return new("same side", "names of one side only");
        if (Breaker(headline, Start(headline, sides[0]) + Tokens.Of(sides[0].Phrase).Count, Start(headline, other)) is { } breaker)
            yield return new("clauses apart", $"each side in a clause of its own (“{breaker}”)");
    }

    private static int Start(Headline headline, Evidence side) => headline.Words.FindIndex(word => word.Start == side.Offset);

    private static string? Breaker(Headline headline, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_breakers.Contains(headline.Words[i].Word))
                return headline.Words[i].Word;
            if (headline.Words[i].Break && headline.Title.AsSpan(headline.Words[i - 1].End..headline.Words[i].Start).IndexOfAny('—', ';', ':') is >= 0 and var at)
                return headline.Title.Substring(headline.Words[i - 1].End + at, 1);
        }

        return null;
    }
}
