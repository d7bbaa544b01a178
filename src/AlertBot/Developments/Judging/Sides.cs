using System.Text.RegularExpressions;
using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>Which sides of a deal a headline names, and how they stand to each other.</summary>
internal static partial class Sides
{
    // What two can only do with each other.
    private static readonly CueTable<string> _together = new([("", "partnership | partner | merge | merger | deal | agree | agreement | sign | team up | join forces | negotiate | talks | pact | settle | combine | ink | argue | clash")]);

    /// <summary>Ends the name of a sign that says something else when one side only is named, and again when the deal has no other.</summary>
    public static string Sided(Deal deal, DealMatch match) => !MatchRules.IsOneSided(match.Rule) ? "" : IsSole(deal, match) ? ", sole side" : ", one side";

    public static bool IsSole(Deal deal, DealMatch match) =>
        DealWording.Of(deal).Sole is { } sole && match.Evidence.Any(evidence => evidence.Field == ArticleField.Title && evidence.Party == sole);

    public static int Parties(DealMatch match) =>
        match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).DistinctBy(evidence => evidence.Party).Count();

    // "A and B do X": two sides of a deal that stand as one subject may as well act together on something else.
    public static IEnumerable<Sign> Of(DealMatch match, Headline headline)
    {
        if (PairOfOthers(match, headline) is { } other)
            yield return other;
        var sides = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).ToList();
        if (sides.Select(evidence => evidence.Party).Distinct().Count() > 2)
            yield return new("many sides", "three sides of the deal");
        if (sides.Zip(sides.Skip(1)).Any(pair => pair.First.Party != pair.Second.Party && IsPair(headline, pair.First, pair.Second)))
            yield return new("pair", "both sides as a pair");
        var (one, next) = sides.Zip(sides.Skip(1)).FirstOrDefault(pair => pair.First.Party != pair.Second.Party && IsJoined(headline, pair.First, pair.Second));
        if (one is null)
            yield break;
        var worded = match.Evidence.Any(evidence => evidence.Kind is EvidenceKind.DealWord or EvidenceKind.KinWord) ? "" : ", no word";
        yield return new($"joined{worded}", "both sides as one");
        if (one.Offset == 0 && _together.In(headline.Words).Any())
            yield return new("joined, together", "both sides act upon each other");
        if (one.Offset > 0 && sides[0] == one)
            yield return new($"joined object{worded}", "what somebody else does to both sides alike");
        if (IsListed(headline, one, next))
            yield return new("listed", "both sides in a list with others");
    }

    // "TikTok US sale" is named for one side: whoever else takes part, headlines name that side alone. "A–B" has two.
    public static IEnumerable<Sign> Sole(Deal deal, DealMatch match, Headline headline)
    {
        if (!MatchRules.IsOneSided(match.Rule))
            yield break;
        if (DealWording.Of(deal).Sole is { } sole && match.Evidence.FirstOrDefault(evidence => evidence is { Field: ArticleField.Title } && evidence.Party == sole) is { } own)
        {
            yield return new("sole side", $"the deal is named for {own.Party} alone");
            if (match.Evidence.Any(evidence => evidence is { Field: ArticleField.Title, Kind: EvidenceKind.DealWord } && IsNextTo(headline, own, evidence)))
                yield return new("sole side, beside", "and stands beside a word of the deal");
            if (match.Rule == MatchRules.PartyAndKinWord)
                yield return new("sole side, kin", "with such a word");
            if (!headline.Others.Any())
                yield return new("sole side, no other name", "and no other name stands beside it");
        }
    }

    /// <summary>"A–X merger" of another X is another merger.</summary>
    private static Sign? PairOfOthers(DealMatch match, Headline headline)
    {
        foreach (var own in match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Kind: EvidenceKind.Name }))
        {
            var first = headline.Words.FindIndex(word => word.Start == own.Offset);
            var next = first + Tokens.Of(own.Phrase).Count;
            if (headline.Others.FirstOrDefault(name => IsHyphen(headline, name.Next - 1, first) || IsHyphen(headline, next - 1, name.First)) is { Text: not null } other)
                return new("pair with another", $"{own.Phrase} and {other.Text} as a pair");
        }

        return null;
    }

    private static bool IsHyphen(Headline headline, int last, int next) =>
        last >= 0 && next == last + 1 && next < headline.Words.Count && Hyphen().IsMatch(headline.Title.AsSpan(headline.Words[last].End..headline.Words[next].Start));

    private static bool IsNextTo(Headline headline, Evidence name, Evidence word)
    {
        var (first, second) = (headline.Words.FindIndex(token => token.Start == name.Offset), headline.Words.FindIndex(token => token.Start == word.Offset));
        return second == first + Tokens.Of(name.Phrase).Count || first == second + Tokens.Of(word.Phrase).Count;
    }

    // "A, B and C": a name of another stands beside the two.
    private static bool IsListed(Headline headline, Evidence one, Evidence other)
    {
        var (first, next) = (headline.Words.FindIndex(word => word.Start == one.Offset), headline.Words.FindIndex(word => word.Start == other.Offset) + Tokens.Of(other.Phrase).Count);
        return headline.Others.Any(name => IsNext(headline.Words, name.Next, first) || IsNext(headline.Words, next, name.First) || (name.First >= first && name.Next <= next));
    }

    private static bool IsNext(List<Token> words, int from, int to) =>
        to == from || (to > from && to - from <= 2 && words[from..to].TrueForAll(word => word.Word is "and" or "&" or "or"));

    // "A and B", "A, B": not "A's B", nor "A B", which is as often one beside the other's matter.
    private static bool IsJoined(Headline headline, Evidence one, Evidence other) => And().IsMatch(Between(headline, one, other)) || IsList(headline, one, other);

    // "A, X and B": between the two stand names and commas only.
    private static bool IsList(Headline headline, Evidence one, Evidence other)
    {
        var from = headline.Words.FindIndex(word => word.Start == one.Offset) + Tokens.Of(one.Phrase).Count;
        var to = headline.Words.FindIndex(word => word.Start == other.Offset);
        if (from < 1 || to <= from || !Comma().IsMatch(Between(headline, one, other)))
            return false;
        return Enumerable.Range(from, to - from).All(at => headline.Words[at].Word is "and" or "&" or "or" || headline.Others.Any(name => name.First <= at && at < name.Next));
    }

    // "A–B", "A/B": headlines write so what is between the two.
    private static bool IsPair(Headline headline, Evidence one, Evidence other) => Hyphen().IsMatch(Between(headline, one, other));

    private static string Between(Headline headline, Evidence one, Evidence other)
    {
        var last = headline.Words.FindIndex(word => word.Start == one.Offset) + Tokens.Of(one.Phrase).Count - 1;
        return last < 0 || last >= headline.Words.Count || headline.Words[last].End > other.Offset ? "?" : headline.Title[headline.Words[last].End..other.Offset];
    }

    [GeneratedRegex("^(?:, | and | & | or |, and |, or )(?:the )?$")]
    private static partial Regex And();

    [GeneratedRegex("^, ")]
    private static partial Regex Comma();

    [GeneratedRegex("^ ?[-–—/] ?$")]
    private static partial Regex Hyphen();
}
