using System.Text.RegularExpressions;
using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>Which sides of a deal a headline names, and how they stand to each other.</summary>
internal static partial class Sides
{
    public static string Sided(DealMatch match) => MatchRules.IsOneSided(match.Rule) ? ", one side" : "";

    public static int Parties(DealMatch match) =>
        match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).DistinctBy(evidence => evidence.Party).Count();

    // "A and B do X": two sides of a deal that stand as one subject may as well act together on something else.
    public static IEnumerable<Sign> Of(DealMatch match, Headline headline)
    {
        var sides = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).ToList();
        if (sides.Select(evidence => evidence.Party).Distinct().Count() > 2)
            yield return new("many sides", "three sides of the deal");
        if (sides.Zip(sides.Skip(1)).Any(pair => pair.First.Party != pair.Second.Party && IsJoined(headline.Words, pair.First, pair.Second)))
            yield return new($"joined{(match.Evidence.Any(evidence => evidence.Kind is EvidenceKind.DealWord or EvidenceKind.KinWord) ? "" : ", no word")}", "both sides as one");
    }

    // "TikTok US sale" is named for one side: whoever else takes part, headlines name that side alone. "A–B" has two.
    public static IEnumerable<Sign> Sole(Deal deal, DealMatch match, Headline headline)
    {
        if (!MatchRules.IsOneSided(match.Rule))
            yield break;
        var named = deal.Parties.Where(party => Names(party).Any(name => deal.Name.Contains(name, StringComparison.OrdinalIgnoreCase))).ToList();
        if (named.Count == 1 && !Joiner().IsMatch(deal.Name) && match.Evidence.FirstOrDefault(evidence => evidence is { Field: ArticleField.Title } && evidence.Party == named[0].Name) is { } own)
        {
            yield return new("sole side", $"the deal is named for {own.Party} alone");
            if (!headline.Others.Any())
                yield return new("sole side, no other name", "and no other name stands beside it");
        }
    }

    private static bool IsJoined(List<Token> words, Evidence one, Evidence other)
    {
        var (next, second) = (words.FindIndex(word => word.Start == one.Offset) + Tokens.Of(one.Phrase).Count, words.FindIndex(word => word.Start == other.Offset));
        return second == next || (second == next + 1 && next > 0 && words[next].Word is "and" or "&" or "or");
    }

    // "United States v. Google", "Anthropic and the Pentagon": two sides, though the file may call one of them otherwise.
    [GeneratedRegex(@"[–—/]|\bvs?\.? |\b(?:against|with)\b|\band (?:the )?[A-Z]")]
    private static partial Regex Joiner();

    private static IEnumerable<string> Names(Party party) => party.Aliases.Prepend(party.Name);
}
