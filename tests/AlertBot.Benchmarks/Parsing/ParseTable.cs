namespace AlertBot.Benchmarks.Parsing;

/// <summary>What each parser's rounds came to.</summary>
internal sealed class ParseTable(long bytes)
{
    public const string Ours = "AlertBot";

    private readonly Dictionary<string, List<double>> _seconds = [];

    public double Megabytes => bytes / 1e6;

    public void Add(string parser, double seconds)
    {
        if (!_seconds.TryGetValue(parser, out var rounds))
            _seconds[parser] = rounds = [];
        rounds.Add(seconds);
    }

    public double Speed(string parser) => Megabytes / Median(_seconds[parser]);

    public void Print()
    {
        foreach (var (parser, rounds) in _seconds.OrderBy(one => Median(one.Value)))
        {
            Console.WriteLine(FormattableString.Invariant(
                $"  {parser,-36} {Speed(parser),7:0.0} MB/s  (slowest round {Megabytes / rounds.Max():0.0}, fastest {Megabytes / rounds.Min():0.0})"));
        }

        if (_seconds.Where(one => one.Key != Ours).MinBy(one => Median(one.Value)) is { Key: { } fastest, Value: { } theirs })
            Console.WriteLine(FormattableString.Invariant($"ratio to the fastest peer ({fastest}): {Median(Ratios(theirs)):0.0} (median of the rounds' ratios)"));
    }

    // Round by round, because what else the machine does changes with time and meets both.
    private List<double> Ratios(List<double> theirs) => [.. theirs.Zip(_seconds[Ours], (their, our) => their / our)];

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
