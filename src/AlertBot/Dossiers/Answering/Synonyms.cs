namespace AlertBot.Dossiers.Answering;

/// <summary>Words that askers and articles use for the same thing. Each group is told by its first member.</summary>
internal static class Synonyms
{
    private static readonly string[] _groups =
    [
        "microsoft msft", "amazon amzn", "google googl goog alphabet", "nvidia nvda", "apple aapl", "meta facebook fb", "aws amazonwebservices",
        "licence license licensing licensed licences licenses", "revenue rev sales royalty royalties", "own hold holds owns owned stake shareholding shareholder shareholders owner ownership equity",
        "invest investment investor invests backing funding fund", "agreement deal contract pact accord partnership", "close closes closed closing complete completes completed completion shut shuts shutting shutdown closure",
        "end expire expires ends ended ending expiry lapse lapses stop stops stopped finish finished over", "begin start starts started begins began begun",
        "buy acquire purchase acquires acquired buys bought acquisition takeover purchasing purchases order orders buyer buyers purchaser", "exclusive exclusivity exclusively sole solely",
        "lawsuit lawsuits sue sues sued suing suit suits litigation", "commit commitment commits committed pledge pledged pledges promise promised", "percent percentage pct",
        "company firm business maker", "announce announced announces unveil unveiled", "cap ceiling limit capped maximum", "product products model models", "sell sells selling sold offer offers serve serves",
        "stay stays stayed remain remains remained continue continues continued keep keeps kept", "employee employees staff worker workers workforce people",
        "rise rises rose risen raise raised increase increases increased climb climbs climbed grow grows grew", "fall falls fell fallen drop drops dropped decline declines declined",
        "lead leads led leading head heads headed", "rival rivals competitor competitors competing", "reject rejects rejected refute refutes refuted deny denies denied",
        "pay pays paid paying payment payments spend spends spent", "cost costs costing price prices priced pricing", "operate operates operated operating operator operators",
        "employ employs employed employing hire hires hired job jobs work works working", "profit profits earnings",
        "regulator regulators watchdog authority authorities", "vanish vanishes disappear disappears", "discount rebate reduction", "guarantee guarantees guaranteed promise promises promised",
        "deliver delivers delivered delivery deliveries supply supplies supplied ship ships shipment", "reason reasons cause causes caused", "lawyer lawyers attorney counsel", "seller sellers sell",
        "worth value valued", "headquarters headquartered seat based", "chair chairs chaired chairman chairwoman chairperson", "founder founded founders found",
        "merge merges merged merger combine combined combination", "loan loans lend lends lent borrow borrows borrowed", "lab labs laboratory laboratories", "country countries nation nations",
        "approval approve approves approved clearance cleared consent", "cancel cancels cancelled void scrap scrapped", 
    ];

    private static readonly Dictionary<string, string> _first = Build();

    /// <summary>The root under which all words of a group meet; the word's own root when it is in none.</summary>
    public static string Root(string word)
    {
        var root = Words.Root(word);
        // "Renegotiated" and "renegotiation".
        root = root.Length > 6 && root.EndsWith("at", StringComparison.Ordinal) ? root[..^2] : root;
        return _first.GetValueOrDefault(word) ?? _first.GetValueOrDefault(root) ?? root;
    }

    /// <summary>The first member of the word's group; null when it is in none.</summary>
    public static string? Group(string word) => _first.GetValueOrDefault(word);

    public static IEnumerable<string> Roots(string text) => Words.Of(text).Select(Root);

    private static Dictionary<string, string> Build()
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in _groups.Select(group => group.Split(' ')))
        {
            foreach (var word in words)
            {
                first.TryAdd(word, Words.Root(words[0]));
                first.TryAdd(Words.Root(word), Words.Root(words[0]));
            }
        }

        return first;
    }
}
