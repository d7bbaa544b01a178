using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>What speaks for or against an article being about a deal rather than only naming its parties.</summary>
internal static class AboutSigns
{
    // A trial goes on, a takeover is fought over: what a deal told lately makes the next telling likelier to be of it.
    internal static readonly TimeSpan Lately = TimeSpan.FromDays(14);

    private static readonly CueTable<string> _matters = new(
    [
        ("product", "available | integration | features | app | apps | model | models | version | tool | tools | browser | phone | phones | chip | device | devices | update | updates | launches | rolls out | "
            + "benchmark | users | agent | coding | feature | hands-on | review | open source | api | plugin"),
        ("staff", "employees | workers | staffers | staff | co-founder | co-founders | cofounder | founders | engineers | researchers | executives | officials | hires | poaches | =joins | =leaves | =leaving | departs"),
        ("trouble", "outage | server | servers | bug | hack | hacked | breach | vulnerability | security | privacy | scam | nude | nudify | deepfakes | child | kids | teens | ban | bans"),
        ("results", "ipo | earnings | quarter | profit | =sales | revenue | stock | market value | valuable | subscribers | burned"),
    ]);

    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Article article, Telling telling, Closeness? near, DealHead head) =>
    [
        .. MatterSigns.Of(deal, match, telling, head),
        .. PairSigns.Of(deal, match, telling, head),
        new(match.Rule, match.Rule, match.Evidence.Any(evidence => evidence.Field == ArticleField.Title) ? 1 : 0.7),
        .. WholeArticle.Of(match, article, telling),
        .. NameSigns.Of(deal, match, telling.Headline),
        .. RareNames.Of(deal, match, telling),
        .. WordSigns.Of(deal, match, telling.Headline),
        .. WordSigns.Matter(deal, match, telling) is { } matter ? [matter] : Array.Empty<Sign>(),
        .. WordOwners.Of(deal, match, telling.Headline),
        .. Kind(deal, match, telling),
        .. Others(deal, match, telling),
        .. PlaceSigns.Of(deal, match, telling.Headline, head),
        .. BackgroundSigns.Of(deal, match, telling.Headline),
        .. ShopReader.Read(article.Title) is { } cue ? [new Sign("shop", $"a shop's offer (“{cue}”)")] : Array.Empty<Sign>(),
        .. OtherMatters(match, telling),
        .. Sides.Of(match, telling.Headline),
        .. SideGrammar.Of(deal, match, telling.Headline),
        .. Sides.Sole(deal, match, telling.Headline),
        .. Past(article, near, head),
        .. Sort(deal, match, article, telling, head),
        .. match.Rival is { } rival ? [new Sign($"rival{Sides.Sided(deal, match)}", $"names more of {rival.Name}, tracked too", rival.Lead)] : Array.Empty<Sign>(),
        .. Amounts(deal, telling, head),
    ];

    private static IEnumerable<Sign> Kind(Deal deal, DealMatch match, Telling telling)
    {
        var turn = $"{telling.Kind.ToString().ToLowerInvariant()} (“{telling.KindCue}”)";
        if (telling.KindConfidence == 0)
            yield return new($"no turn{Sides.Sided(deal, match)}", "no turn of events told");
        else if (telling.IsTurn)
            yield return new($"{(KindReader.Fits(deal, telling.Kind) ? "turn" : "turn of another sort")}{Sides.Sided(deal, match)}", turn);
        if (!telling.IsTurn && !match.Evidence.Any(evidence => evidence.Kind is EvidenceKind.DealWord or EvidenceKind.KinWord))
            yield return new("no turn, no word", "nor a word of the deal");
    }

    // Beside one side of the deal another name is the likelier counterpart; as the subject it does something of its own.
    private static IEnumerable<Sign> Others(Deal deal, DealMatch match, Telling telling)
    {
        if (Sides.Parties(match) < 2 && Counterpart.Unnamed(telling.Headline) is { } unnamed)
            yield return new("counterpart unnamed", $"“{unnamed} …”");
        if (Counterpart.Plaintiff(match, telling.Headline) is { } plaintiff)
            yield return new($"plaintiff{Sides.Sided(deal, match)}", $"“{plaintiff}” is no side of it");
        if (telling.Headline.Names.FirstOrDefault(name => !name.IsOwn && telling.Headline.IsAuthority(name)) is { Text: not null } authority)
            yield return new($"authority{(DealWording.Of(deal).IsWithAuthority ? ", a side" : Sides.Sided(deal, match))}", $"names {authority.Text}");
        var others = telling.Headline.Others.DistinctBy(name => name.Text).ToList();
        if (others.Count == 0)
            yield break;
        yield return new($"other name{Sides.Sided(deal, match)}", $"names {others[0].Text}");
        if (others.Count > 1)
            yield return new("more names", $"names {others[1].Text}", Math.Min(2, others.Count - 1));
        if (others[0].First == 0)
            yield return new($"other subject{(IsContest(telling.Kind) ? ", contest" : "")}", $"is what {others[0].Text} does");
        if (Counterpart.Of(telling.Headline) is var (act, other))
            yield return new($"counterpart{(Sides.Parties(match) < 2 ? ", one side" : "")}", $"{act} … {other}");
    }

    // What companies do every day beside their deals.
    private static IEnumerable<Sign> OtherMatters(DealMatch match, Telling telling)
    {
        var words = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title }).Select(evidence => evidence.Offset).ToHashSet();
        foreach (var (phrase, matter, _) in _matters.In(telling.Headline.Words).Where(found => !words.Contains(telling.Headline.Words[found.Word].Start)).DistinctBy(found => found.Meaning))
            yield return new($"matter: {matter}{(telling.IsTurn ? "" : ", no turn")}", $"{matter} (“{phrase}”)");
    }

    private static bool IsContest(DevelopmentKind kind) =>
        kind is DevelopmentKind.Bid or DevelopmentKind.Rejected or DevelopmentKind.Regulatory or DevelopmentKind.Litigation;

    // A sum of billions names a deal nearly as well as its parties do.
    private static IEnumerable<Sign> Amounts(Deal deal, Telling telling, DealHead head)
    {
        if (telling.Numbers.FirstOrDefault(Amount.IsLarge) is not { } told)
            yield break;
        yield return telling.Numbers.FirstOrDefault(number => Amount.IsLarge(number) && IsKnown(deal, head, number)) is { } known
            ? new("known amount", $"{known} was told of the deal")
            : new("amount", $"the amount {told}");
    }

    internal static bool IsKnown(Deal deal, DealHead head, string number) =>
        Amount.IsIn(number, DealWording.Of(deal).Amounts) || head.Signatures.Any(signature => Amount.IsIn(number, signature.Numbers));

    // While a trial goes on, what courts do to one side is mostly of it.
    private static IEnumerable<Sign> Sort(Deal deal, DealMatch match, Article article, Telling telling, DealHead head)
    {
        if (telling.KindConfidence == 0 || telling.Kind == DevelopmentKind.Other)
            yield break;
        var last = head.Signatures.Where(signature => signature.Kind == telling.Kind).Select(signature => signature.Last).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        var days = Days(article, last);
        if (days < Lately.TotalDays)
            yield return new($"sort told lately{Sides.Sided(deal, match)}", $"{telling.Kind.ToString().ToLowerInvariant()} was told of the deal lately", 1 - (days / Lately.TotalDays));
    }

    private static double Days(Article article, DateTimeOffset told) => Math.Max(0, (article.FirstSeen - told).TotalDays);

    private static IEnumerable<Sign> Past(Article article, Closeness? near, DealHead head)
    {
        if (near is null)
            yield break;
        var ago = Days(article, head.Signatures.Max(signature => signature.Last));
        if (ago <= Lately.TotalDays)
            yield return new("lately", "the deal is in the news these days", 1 - (ago / Lately.TotalDays));
        if (Days(article, near.Signature.Last) <= Lately.TotalDays && near.Words.Length + near.Numbers.Length > 1)
            yield return new("near", $"near to what was told lately ({string.Join(", ", near.Words.Take(3))})", near.Score);
    }
}
