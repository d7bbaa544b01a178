using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Developments.Judging;
using AlertBot.Developments.Reading;

namespace AlertBot.Evaluation.Training;

/// <summary>One match of the stream with its label, as the trainer sees it.</summary>
/// <param name="Sort">development, commentary, mention or either; mention for what has no label.</param>
/// <param name="Trust">How much it counts.</param>
/// <param name="Pairs">The measures against each known development, and whether it is the item's own.</param>
internal sealed record Example(
    string Deal, string Title, string Sort, double Trust, IReadOnlyList<Sign> About, IReadOnlyList<Sign> Report, IReadOnlyList<(double[] Measures, bool Same)> Pairs);

/// <summary>Labelled deals of a stream, with the matches of each deal in time order.</summary>
internal sealed record Gold(IReadOnlyList<Deal> Deals, IReadOnlyList<Label> Labels, IReadOnlyDictionary<DealId, List<(Article Article, DealMatch Match)>> Matches)
{
    // Two annotators, working apart, labelled the stream's own deals; ours one person did. Chosen from 1 to 8 by the figures of deals left out.
    private const double TrustInTwo = 4;

    public required double Trust { get; init; }

    /// <param name="besides">Folders whose deals are tracked too.</param>
    public static Gold Read(string folder, params IEnumerable<string> besides)
    {
        var deals = DealsOf(folder);
        var matcher = new DealMatcher([.. deals.Concat(besides.Where(other => other != folder).SelectMany(DealsOf)).DistinctBy(deal => deal.Id)]);
        var articles = SharedData.Lines<StreamItem>(SharedData.Items(folder)).Select(item => item.ToArticle()).DistinctBy(article => article.Url);
        var matches = deals.ToDictionary(deal => deal.Id, _ => new List<(Article, DealMatch)>());
        foreach (var article in articles)
        {
            foreach (var match in matcher.Match(article).Where(match => matches.ContainsKey(match.Deal)))
                matches[match.Deal].Add((article, match));
        }

        return new Gold(deals, [.. SharedData.Lines<Label>(Path.Combine(folder, "labels.jsonl"))], matches)
        {
            Trust = File.Exists(Path.Combine(folder, "items.jsonl.gz")) ? TrustInTwo : 1,
        };
    }

    private static List<Deal> DealsOf(string folder) =>
        [.. DealFolder.Read(Path.Combine(folder, "deals")).Select(file => ((DealFileResult.Parsed)file.Result).Deal)];

    /// <summary>What the decider would see if every decision before had been right.</summary>
    /// <param name="weights">With which the nearest known development is found.</param>
    public IEnumerable<Example> Examples(Deal deal, Weights weights)
    {
        var labels = Labels.Where(label => label.Deal == deal.Id.Value).ToLookup(label => label.Url);
        var (head, told) = (DealHead.Empty, new Dictionary<string, DevelopmentId>());
        foreach (var (article, match) in Matches[deal.Id])
        {
            var label = labels[article.Url].OrderBy(label => label.Sort == "development" ? 0 : 1).FirstOrDefault();
            var telling = Telling.Of(deal, article);
            var near = Nearest.Of(deal, telling, head, weights, article.FirstSeen);
            var own = label?.Development is { } name && told.TryGetValue(name, out var known) ? known : (DevelopmentId?)null;
            yield return new Example(
                deal.Id.Value,
                article.Title,
                label?.Sort ?? "mention",
                Trust,
                [.. AboutSigns.Of(deal, match, article, telling, near, head)],
                [.. ReportSigns.Of(match, article, telling, near)],
                label?.Development is null ? [] : Pairs(telling, head, own, article.FirstSeen));
            head = label?.Development is { } development ? With(head, told, development, own, deal, telling, article)
                : label?.Sort is "either" ? head : head.WithAside(match);
        }
    }

    private static List<(double[], bool)> Pairs(Telling telling, DealHead head, DevelopmentId? own, DateTimeOffset at)
    {
        var weights = WordWeights.OfHeadlines(head);
        return [.. head.Signatures.Select(signature => (Sameness.Measure(
            telling, signature, weights, at, [.. telling.Words.Where(signature.Words.Contains)],
            [.. telling.Numbers.Where(number => Amount.IsIn(number, signature.Numbers))]), signature.Development == own))];
    }

    private static DealHead With(DealHead head, Dictionary<string, DevelopmentId> told, string name, DevelopmentId? own, Deal deal, Telling telling, Article article)
    {
        if (head.Signatures.FirstOrDefault(signature => signature.Development == own) is { } signature)
            return head.WithReport(signature, telling, article.FirstSeen);
        told[name] = DevelopmentId.Of(deal.Id, article.Id);
        return head.WithNew(told[name], telling, article.FirstSeen, article.FirstSeen);
    }

    /// <summary>The decider's own run over one deal.</summary>
    public IEnumerable<Judged> Judge(Deal deal, Weights weights)
    {
        var head = DealHead.Empty;
        foreach (var (article, match) in Matches[deal.Id])
        {
            var decision = DevelopmentDecider.Decide(deal, match, article, head, article.FirstSeen, weights);
            head = decision.Head;
            yield return new Judged(article.Url, deal.Id.Value, decision.Verdict.ToString().ToLowerInvariant(), decision.Development?.Value,
                decision.Kind.ToString().ToLowerInvariant(), decision.Verdict == Verdict.New, decision.Score, decision.Reason, article.Title);
        }
    }
}
