using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Deals.Matching;
using AlertBot.Text;

namespace AlertBot.Deals;

/// <summary>
/// Which deals an article may be about, and what speaks for it. It returns weak matches too: the decider knows the deal's past and says
/// which of them are mentions. One party alone, without a word of the deal, is not returned.
/// </summary>
internal sealed class DealMatcher
{
    // Rumours run ahead of the day by which a deal is dated.
    private const int LeadDays = 90;

    // Parties of a story stand in its first paragraphs; further down stand the "related" links and the company's whole history.
    private const int BodyReach = 3000;

    private readonly IReadOnlyList<Deal> _deals;
    private readonly Dictionary<DealId, Deal> _byId;
    private readonly int[] _everything;
    private readonly PhraseIndex _names;
    private readonly PhraseIndex _words;
    private readonly NameFilter _filter;

    public DealMatcher(IReadOnlyList<Deal> deals)
    {
        _deals = deals;
        _byId = deals.ToDictionary(deal => deal.Id);
        _everything = [.. Enumerable.Range(0, deals.Count).Where(number => deals[number].Everything)];
        var phrases = deals.SelectMany(DealPhrases.Of).ToList();
        _filter = new NameFilter(phrases.Where(phrase => phrase.IsProper));
        _names = PhraseIndex.Of(phrases.Where(IsByWord), static word => word);
        _words = PhraseIndex.Of(phrases.Where(phrase => !IsByWord(phrase)), Stem.Of);
    }

    public IReadOnlyList<DealMatch> Match(Article article)
    {
        if (_everything.Length == 0 && !MayName(article))
            return [];
        var hits = Hits(article).ToLookup(hit => hit.Phrase.Deal);
        var matches = new List<DealMatch>();
        foreach (var number in hits.Select(ofDeal => ofDeal.Key).Union(_everything).Order())
        {
            if (IsWithin(_deals[number], article) && Match(_deals[number], [.. hits[number]]) is { } match)
                matches.Add(match);
        }

        return Contests.Told(Rivals.Told(matches, Find), Find);
    }

    private Deal Find(DealId id) => _byId[id];

    private bool MayName(Article article) => _filter.MayName(article.Title) || _filter.MayName(article.Summary) || _filter.MayName(Reached(article.Body));

    private static ReadOnlySpan<char> Reached(string? body) => body is { Length: > BodyReach } ? body.AsSpan(0, BodyReach) : body;

    private static DealMatch? Match(Deal deal, List<Hit> hits)
    {
        if (deal.Everything)
            return hits.Exists(hit => hit.Phrase.Role == PhraseRole.NotDeal) ? null : new DealMatch(deal.Id, 1, MatchRules.Everything, []);
        if (new PartyEvidence(deal, hits) is not { IsExcluded: false } evidence || MatchRules.Match(deal, evidence) is not var (rule, score))
            return null;
        return new DealMatch(deal.Id, Math.Round(score, 2), rule, Told(deal, evidence));
    }

    // Every rule needs a name; words are looked for by their stems, which takes longer than all else, so only beside one.
    private List<Hit> Hits(Article article)
    {
        var hits = new List<Hit>();
        var fields = Fields(article).Where(field => !string.IsNullOrEmpty(field.Text)).Select(field => (Words: Tokens.Of(field.Text!), field.Field)).ToList();
        fields.ForEach(field => _names.Find(field.Words, field.Field, hits));
        if (_everything.Length > 0 || hits.Exists(hit => hit.Phrase.IsProper))
            fields.ForEach(field => _words.Find(field.Words, field.Field, hits));
        return hits;
    }

    private static (string? Text, ArticleField Field)[] Fields(Article article) =>
    [
        (article.Title, ArticleField.Title),
        (article.Summary, ArticleField.Summary),
        (article.Body is { Length: > BodyReach } body ? body[..BodyReach] : article.Body, ArticleField.Body),
    ];

    private static bool IsByWord(Phrase phrase) => phrase.IsProper || phrase.Role == PhraseRole.NotParty;

    private static bool IsWithin(Deal deal, Article article)
    {
        var day = DateOnly.FromDateTime(article.Published.UtcDateTime);
        return (deal.Since is not { } since || day >= since.AddDays(-LeadDays)) && (deal.Until is not { } until || day <= until);
    }

    private static ImmutableArray<Evidence> Told(Deal deal, PartyEvidence evidence) =>
        [.. evidence.Hits.Where(hit => KindOf(hit.Phrase.Role) is not null).OrderBy(hit => (hit.Field, hit.Offset)).Select(hit => new Evidence(
            KindOf(hit.Phrase.Role)!.Value, hit.Phrase.Text, hit.Phrase.Party < 0 ? null : deal.Parties[hit.Phrase.Party].Name, hit.Field, hit.Offset))];

    private static EvidenceKind? KindOf(PhraseRole role) => role switch
    {
        PhraseRole.Name => EvidenceKind.Name,
        PhraseRole.Person or PhraseRole.Surname => EvidenceKind.Person,
        PhraseRole.Product => EvidenceKind.Product,
        PhraseRole.DealWord => EvidenceKind.DealWord,
        PhraseRole.KinWord => EvidenceKind.KinWord,
        _ => null,
    };
}
