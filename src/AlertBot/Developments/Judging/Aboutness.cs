using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>Whether a matched article is about the deal or only names its parties: grounds for and against, added up.</summary>
internal static class Aboutness
{
    public const double Bar = 0.5;

    // A trial goes on, a takeover is fought over: what a deal told lately makes the next telling likelier to be of it.
    private static readonly TimeSpan _lately = TimeSpan.FromDays(14);

    public static (double Score, IReadOnlyList<Ground> Grounds) Of(Deal deal, DealMatch match, Article article, Telling telling, Closeness? near)
    {
        List<Ground> grounds =
        [
            new(match.Rule, Base(match.Rule) * Field(match)),
            .. WholeArticle.Of(match, article),
            .. OneSide.Of(match, article),
            .. Money(telling),
            .. Words(match),
            Kind(telling),
            .. Others(deal, match, article, telling),
            .. Counterpart.Of(deal, match, article),
            .. Background(match, article),
            .. Shop(article),
            .. Past(article, near),
        ];
        return (Math.Clamp(grounds.Sum(ground => ground.Points), 0, 1), grounds);
    }

    private static double Base(string rule) => rule switch
    {
        MatchRules.BothParties => 0.5,
        MatchRules.PartyAndPerson => 0.4,
        MatchRules.PartyAndProduct => 0.2,
        MatchRules.PartyAndDealWord => 0.1,
        _ => 0,
    };

    private static double Field(DealMatch match) => match.Evidence.Any(evidence => evidence.Field == ArticleField.Title) ? 1 : 0.7;

    private static IEnumerable<Ground> Words(DealMatch match)
    {
        var words = match.Evidence
            .Where(evidence => evidence.Kind == EvidenceKind.DealWord && !IsName(match, evidence))
            .DistinctBy(evidence => evidence.Offset)
            .DistinctBy(evidence => evidence.Phrase)
            .ToList();
        if (words.Count > 0)
            yield return new($"“{words[0].Phrase}”", words[0].Field == ArticleField.Title ? 0.15 : 0.1);
        foreach (var more in words.Skip(1).Take(2))
            yield return new($"“{more.Phrase}”", 0.05);
        if (words.Exists(word => Tokens.Of(word.Phrase).Count > 1))
            yield return new("words that few other matters have", 0.1);
    }

    // A deal word that is a party's product too says nothing more.
    private static bool IsName(DealMatch match, Evidence word) =>
        match.Evidence.Any(other => other.Kind != EvidenceKind.DealWord && other.Field == word.Field
            && other.Offset <= word.Offset && word.Offset < other.Offset + other.Phrase.Length);

    private static Ground Kind(Telling telling) => telling.KindConfidence switch
    {
        0 => new("no turn of events told", -0.15),
        <= KindCues.Topic => new($"only “{telling.KindCue}”", telling.Kind == DevelopmentKind.Other ? -0.05 : 0),
        _ => new($"{telling.Kind.ToString().ToLowerInvariant()} (“{telling.KindCue}”)", 0.2 * telling.KindConfidence),
    };

    // Beside one side of the deal, another company is the likelier counterpart; as the subject of a headline it does something of its own,
    // unless it fights over the deal.
    private static IEnumerable<Ground> Others(Deal deal, DealMatch match, Article article, Telling telling)
    {
        foreach (var name in OtherCompanies.In(article.Title, OtherCompanies.OwnWords(deal)).Take(2))
        {
            var acts = article.Title.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !IsContest(telling.Kind);
            yield return new(acts ? $"is what {name} does" : $"names {name}", MatchRules.IsOneSided(match.Rule) || acts ? -0.3 : -0.15);
        }
    }

    private static bool IsContest(DevelopmentKind kind) =>
        kind is DevelopmentKind.Bid or DevelopmentKind.Rejected or DevelopmentKind.Regulatory or DevelopmentKind.Litigation;

    private static IEnumerable<Ground> Background(DealMatch match, Article article)
    {
        var names = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).GroupBy(evidence => evidence.Party).ToList();
        if (BackgroundReader.Start(article.Title) is var (at, cue) && names.Count > 1 && names.Exists(party => party.All(evidence => evidence.Offset > at)))
            yield return new($"one side only in the background (“{cue}”)", -0.2);
    }

    private static IEnumerable<Ground> Money(Telling telling) =>
        telling.Numbers.Any(Amount.IsLarge) ? [new Ground("a large amount", 0.05)] : [];

    private static IEnumerable<Ground> Shop(Article article) =>
        ShopReader.Read(article.Title) is { } cue ? [new Ground($"a shop's offer (“{cue}”)", -0.4)] : [];

    private static IEnumerable<Ground> Past(Article article, Closeness? near)
    {
        if (near is { Score: > 0.2 } && article.FirstSeen - near.Signature.Last <= _lately && near.Words.Length + near.Numbers.Length > 1)
            yield return new($"near to what was told lately ({string.Join(", ", near.Words.Take(3))})", Math.Min(0.25, near.Score / 2));
    }
}
