namespace AlertBot.Deals.Matching;

/// <summary>The rules by which an article may be about a deal, the surest first. The first that holds gives the match its name and score.</summary>
internal static class MatchRules
{
    public const string Everything = "everything";
    public const string BothParties = "both parties";
    public const string PartyAndPerson = "party and person of another";
    public const string PartyAndProduct = "party and product of another";
    public const string PartyAndDealWord = "party and deal word";
    public const string PartyAndKinWord = "party and kin of a deal word";
    public const string PartyAndContext = "party and context";
    public const string PersonAndDealWord = "person and deal word";
    public const string ProductAndDealWord = "product and deal word";

    public static bool IsOneSided(string rule) => rule is PartyAndDealWord or PartyAndKinWord or PartyAndContext or PersonAndDealWord or ProductAndDealWord;

    // How much less a word weighs that stands in the teaser or in the body instead of the title.
    private static readonly double[] _weight = [1, 0.75, 0.5];

    public static (string Rule, double Score)? Match(Deal deal, PartyEvidence evidence)
    {
        var names = Places(deal, evidence, PhraseRole.Name);
        var people = Places(deal, evidence, PhraseRole.Person, PhraseRole.Surname);
        var products = Places(deal, evidence, PhraseRole.Product);
        var word = evidence.DealWord();
        return Pair(BothParties, 0.9, names, names, word)
            ?? Pair(PartyAndPerson, 0.75, names, people, word)
            ?? Pair(PartyAndProduct, 0.65, names, products, word)
            ?? With(PartyAndDealWord, 0.5, names, word)
            ?? With(PersonAndDealWord, 0.35, people, word)
            ?? With(PartyAndKinWord, 0.3, names, evidence.KinWord())
            ?? With(ProductAndDealWord, 0.3, products, word)
            ?? With(PartyAndContext, 0.3, names, Earliest(deal.Parties.Select((_, party) => evidence.Context(party))));
    }

    // Two parties, told in the worse of the two places; a deal word makes it a little surer.
    private static (string, double)? Pair(string rule, double score, ArticleField?[] one, ArticleField?[] other, ArticleField? word)
    {
        var best = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = 0; j < other.Length; j++)
                best = i == j ? best : Math.Max(best, Weight(one[i]) * Weight(other[j]));
        }

        return best == 0 ? null : (rule, Math.Min(1, (score * best) + (0.1 * Weight(word))));
    }

    private static (string, double)? With(string rule, double score, ArticleField?[] parties, ArticleField? word)
    {
        var best = Weight(Earliest(parties)) * Weight(word);
        return best == 0 ? null : (rule, score * best);
    }

    private static ArticleField?[] Places(Deal deal, PartyEvidence evidence, params PhraseRole[] roles) =>
        [.. deal.Parties.Select((_, party) => evidence.Where(party, roles))];

    private static ArticleField? Earliest(IEnumerable<ArticleField?> places) => places.Min();

    private static double Weight(ArticleField? field) => field is { } f ? _weight[(int)f] : 0;
}
