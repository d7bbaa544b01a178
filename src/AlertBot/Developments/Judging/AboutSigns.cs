using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>What speaks for or against an article being about a deal rather than only naming its parties.</summary>
internal static class AboutSigns
{
    // A trial goes on, a takeover is fought over: what a deal told lately makes the next telling likelier to be of it.
    private static readonly TimeSpan _lately = TimeSpan.FromDays(14);

    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Article article, Telling telling, Closeness? near) =>
    [
        new(match.Rule, match.Rule, match.Evidence.Any(evidence => evidence.Field == ArticleField.Title) ? 1 : 0.7),
        .. WholeArticle.Of(match, article, telling),
        .. Names(match, telling.Headline),
        .. Words(match, telling.Headline),
        .. Kind(deal, match, telling),
        .. Others(match, telling),
        .. Background(match, article),
        .. ShopReader.Read(article.Title) is { } cue ? [new Sign("shop", $"a shop's offer (“{cue}”)")] : Array.Empty<Sign>(),
        .. Sides(match, telling.Headline),
        .. Sole(deal, match, telling.Headline),
        .. Past(article, near),
    ];

    private static string Sided(DealMatch match) => MatchRules.IsOneSided(match.Rule) ? ", one side" : "";

    private static int Parties(DealMatch match) =>
        match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).DistinctBy(evidence => evidence.Party).Count();

    // Names that are in the news every day have many matters at once.
    private static IEnumerable<Sign> Names(DealMatch match, Headline headline)
    {
        var names = match.Evidence.Where(evidence => evidence is { Kind: EvidenceKind.Name or EvidenceKind.Person, Field: ArticleField.Title }).ToList();
        if (names.Count == 0)
            yield break;
        var rarest = names.MinBy(name => Frequency(name.Phrase));
        yield return new($"busy{Sided(match)}", $"“{rarest!.Phrase}” is much in the news", Math.Max(0, Frequency(rarest.Phrase)));
        if (match.Rule == MatchRules.PartyAndPerson && names.Where(name => name.Kind == EvidenceKind.Person).MaxBy(name => Frequency(name.Phrase)) is { } person)
            yield return new("busy person", $"“{person.Phrase}” is much in the news", Math.Max(0, Frequency(person.Phrase)));
        if (headline.Words.Count > 0 && names.Exists(name => name.Offset == headline.Words[0].Start))
            yield return new("subject", "a party is the subject");
    }

    private static double Frequency(string phrase) => Tokens.Of(phrase).Where(word => word.Word.Length > 1).Select(word => Reading.Background.Frequency(word.Word)).DefaultIfEmpty(1).Min();

    private static IEnumerable<Sign> Words(DealMatch match, Headline headline)
    {
        var words = match.Evidence
            .Where(evidence => evidence is { Kind: EvidenceKind.DealWord, Field: ArticleField.Title } && !IsName(match, evidence))
            .DistinctBy(evidence => evidence.Phrase).ToList();
        var further = match.Evidence.Any(evidence => evidence.Kind == EvidenceKind.DealWord && evidence.Field != ArticleField.Title);
        if (match.Evidence.FirstOrDefault(evidence => evidence is { Kind: EvidenceKind.KinWord, Field: ArticleField.Title }) is { } kin)
            yield return new($"kin word{Sided(match)}", $"“{kin.Phrase}”");
        if (words.Count == 0)
        {
            yield return further ? new("word further down", "a word of the deal in the text") : new("no word", "no word of the deal");
            yield break;
        }

        yield return new($"word{Sided(match)}", $"“{words[0].Phrase}”");
        if (words.Count > 1)
            yield return new("words", $"“{words[1].Phrase}” too");
        yield return new("rare word", "how rare the words are", words.Max(word => Rarity(word.Phrase)));
        if (IsBeside(match, words, headline))
            yield return new($"beside{Sided(match)}", "a party's name beside a word of the deal");
    }

    // Of several words each may be common, and all together are rare.
    private static double Rarity(string phrase) =>
        Math.Min(2, Tokens.Of(phrase).Where(word => word.Shape != TokenShape.Sign).Sum(word => Math.Max(0, Reading.Background.Idf(word.Word) - 4)) / 5);

    private static bool IsBeside(DealMatch match, List<Evidence> words, Headline headline) =>
        (from name in match.Evidence.Where(evidence => evidence is { Kind: EvidenceKind.Name, Field: ArticleField.Title })
         from word in words
         let gap = Gap(headline.Words, name, word)
         where gap is >= 0 and <= 1
         select gap).Any();

    private static int Gap(List<Token> words, Evidence one, Evidence other)
    {
        var (a, b) = (words.FindIndex(word => word.Start == one.Offset), words.FindIndex(word => word.Start == other.Offset));
        return Math.Max(b - a - Tokens.Of(one.Phrase).Count, a - b - Tokens.Of(other.Phrase).Count);
    }

    // A deal word that is a party's product too says nothing more.
    private static bool IsName(DealMatch match, Evidence word) =>
        match.Evidence.Any(other => other.Kind != EvidenceKind.DealWord && other.Field == word.Field
            && other.Offset <= word.Offset && word.Offset < other.Offset + other.Phrase.Length);

    private static IEnumerable<Sign> Kind(Deal deal, DealMatch match, Telling telling)
    {
        var turn = $"{telling.Kind.ToString().ToLowerInvariant()} (“{telling.KindCue}”)";
        if (telling.KindConfidence == 0)
            yield return new($"no turn{Sided(match)}", "no turn of events told");
        else if (!telling.IsTurn)
            yield return new($"topic{Sided(match)}", $"only “{telling.KindCue}”");
        else
            yield return new($"{(KindReader.Fits(deal, telling.Kind) ? "turn" : "turn of another sort")}{Sided(match)}", turn);
        if (telling.IsTurn && telling.Kind is DevelopmentKind.Personnel or DevelopmentKind.Financial && !match.Evidence.Any(evidence => evidence is { Kind: EvidenceKind.DealWord, Field: ArticleField.Title }))
            yield return new($"{telling.Kind.ToString().ToLowerInvariant()}, another sort", turn);
        if (!telling.IsTurn && !match.Evidence.Any(evidence => evidence.Kind is EvidenceKind.DealWord or EvidenceKind.KinWord))
            yield return new("no turn, no word", "nor a word of the deal");
        if (telling.Numbers.Any(Amount.IsLarge))
            yield return new("amount", "a large amount");
    }

    // Beside one side of the deal another name is the likelier counterpart; as the subject it does something of its own.
    private static IEnumerable<Sign> Others(DealMatch match, Telling telling)
    {
        if (MatchRules.IsOneSided(match.Rule) && telling.Headline.Names.FirstOrDefault(name => !name.IsOwn && telling.Headline.IsAuthority(name)) is { Text: not null } authority)
            yield return new("authority, one side", $"names {authority.Text}");
        var others = telling.Headline.Others.DistinctBy(name => name.Text).ToList();
        if (others.Count == 0)
            yield break;
        yield return new($"other name{Sided(match)}", $"names {others[0].Text}");
        if (others.Count > 1)
            yield return new("more names", $"names {others[1].Text}", Math.Min(2, others.Count - 1));
        if (others[0].First == 0)
            yield return new($"other subject{(IsContest(telling.Kind) ? ", contest" : "")}", $"is what {others[0].Text} does");
        if (Counterpart.Of(telling.Headline) is var (act, other))
            yield return new($"counterpart{(Parties(match) < 2 ? ", one side" : "")}", $"{act} … {other}");
    }

    private static bool IsContest(DevelopmentKind kind) =>
        kind is DevelopmentKind.Bid or DevelopmentKind.Rejected or DevelopmentKind.Regulatory or DevelopmentKind.Litigation;

    private static IEnumerable<Sign> Background(DealMatch match, Article article)
    {
        var names = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).GroupBy(evidence => evidence.Party).ToList();
        if (BackgroundReader.Start(article.Title) is var (at, cue) && names.Count > 1 && names.Exists(party => party.All(evidence => evidence.Offset > at)))
            yield return new("background", $"one side only in the background (“{cue}”)");
    }

    // "A and B do X": two sides of a deal that stand as one subject may as well act together on something else.
    private static IEnumerable<Sign> Sides(DealMatch match, Headline headline)
    {
        var sides = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).ToList();
        if (sides.Select(evidence => evidence.Party).Distinct().Count() > 2)
            yield return new("many sides", "three sides of the deal");
        if (sides.Zip(sides.Skip(1)).Any(pair => pair.First.Party != pair.Second.Party && IsJoined(headline.Words, pair.First, pair.Second)))
            yield return new($"joined{(match.Evidence.Any(evidence => evidence.Kind is EvidenceKind.DealWord or EvidenceKind.KinWord) ? "" : ", no word")}", "both sides as one");
    }

    private static bool IsJoined(List<Token> words, Evidence one, Evidence other)
    {
        var (next, second) = (words.FindIndex(word => word.Start == one.Offset) + Tokens.Of(one.Phrase).Count, words.FindIndex(word => word.Start == other.Offset));
        return second == next || (second == next + 1 && next > 0 && words[next].Word is "and" or "&" or "or");
    }

    // "TikTok US sale" is named for one side: whoever else takes part, headlines name that side alone. "A–B" has two.
    private static IEnumerable<Sign> Sole(Deal deal, DealMatch match, Headline headline)
    {
        if (!MatchRules.IsOneSided(match.Rule))
            yield break;
        var named = deal.Parties.Where(party => Names(party).Any(name => deal.Name.Contains(name, StringComparison.OrdinalIgnoreCase))).ToList();
        if (named.Count == 1 && match.Evidence.FirstOrDefault(evidence => evidence is { Field: ArticleField.Title } && evidence.Party == named[0].Name) is { } own)
        {
            yield return new("sole side", $"the deal is named for {own.Party} alone");
            if (!headline.Others.Any())
                yield return new("sole side, no other name", "and no other name stands beside it");
        }
    }

    private static IEnumerable<string> Names(Party party) => party.Aliases.Prepend(party.Name);

    private static IEnumerable<Sign> Past(Article article, Closeness? near)
    {
        if (near is null)
            yield break;
        var days = Math.Max(0, (article.FirstSeen - near.Signature.Last).TotalDays);
        if (days <= _lately.TotalDays)
            yield return new("lately", "the deal is in the news these days", 1 - (days / _lately.TotalDays));
        if (days <= _lately.TotalDays && near.Words.Length + near.Numbers.Length > 1)
            yield return new("near", $"near to what was told lately ({string.Join(", ", near.Words.Take(3))})", near.Score);
    }
}
