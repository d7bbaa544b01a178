namespace AlertBot.Benchmarks.Parsing;

/// <summary>What each parser's rounds came to.</summary>
internal sealed class ParseTable(long bytes)
{
    public const string Ours = "AlertBot";

    /// <summary>The package that read the feeds first; no peer of the goal, but the figure to know.</summary>
    public const string Former = "CodeHollow.FeedReader";

    private readonly Dictionary<string, List<Round>> _rounds = [];

    public double Megabytes => bytes / 1e6;

    public void Add(string parser, Round? round)
    {
        if (round is null)
            return;

        if (!_rounds.TryGetValue(parser, out var rounds))
            _rounds[parser] = rounds = [];
        rounds.Add(round);
    }

    /// <summary>Megabytes a second of processor time, in the median of the rounds.</summary>
    public double Speed(string parser) => Megabytes / Median(_rounds[parser].Select(round => round.Processor));

    public void Print()
    {
        Console.WriteLine("                            MB/s of processor time   MB/s by the clock   (medians)");
        foreach (var parser in _rounds.Keys.OrderByDescending(Speed))
        {
            Console.WriteLine(FormattableString.Invariant(
                $"  {parser,-24} {Speed(parser),22:0.0} {Megabytes / Median(_rounds[parser].Select(round => round.Clock)),19:0.0}"));
        }

        if (_rounds.Keys.Where(parser => parser is not (Ours or Former)).MaxBy(Speed) is { } fastest)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"ratio to the fastest peer, {fastest}: {Ratio(fastest, round => round.Processor):0.0} of processor time, {Ratio(fastest, round => round.Clock):0.0} by the clock"));
        }
    }

    // The median of the rounds' own ratios, because what else the machine does changes with time and meets both.
    private double Ratio(string peer, Func<Round, double> seconds) =>
        Median(_rounds[peer].Zip(_rounds[Ours], (theirs, ours) => seconds(theirs) / seconds(ours)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
