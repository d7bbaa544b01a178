using System.CommandLine;
using AlertBot.Developments.Judging;

namespace AlertBot.Evaluation.Training;

/// <summary>Learns the decider's weights from labelled deals, says how they do on deals left out, and prints them for LearntWeights.cs.</summary>
internal static class TrainCommand
{
    // What `Weights.AlertBar` is chosen from.
    private static readonly double[] _bars = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

    public static Command Create()
    {
        var data = new Option<string[]>("--data") { Description = "Folders with items.jsonl.gz, deals/ and labels.jsonl to learn from.", Required = true };
        var test = new Option<string[]>("--test") { Description = "Folders to measure the result on." };
        var verbose = new Option<bool>("--verbose") { Description = "List the differences of the deals left out." };
        var bar = new Option<double?>("--bar") { Description = "Another bar than that of the product." };
        var list = new Option<bool>("--examples") { Description = "List what is learnt from: each headline with its label and its signs." };
        var without = new Option<string?>("--without") { Description = "Leave out the signs whose names begin with one of these (| between), to see what they bring." };
        data.AllowMultipleArgumentsPerToken = test.AllowMultipleArgumentsPerToken = true;
        var command = new Command("train", "Learns the decider's weights from labelled deals.") { data, test, verbose, list, without, bar };
        command.SetAction(arguments => Run(arguments.GetValue(data)!, arguments.GetValue(test) ?? [], arguments.GetValue(verbose), arguments.GetValue(list), arguments.GetValue(without)?.Split('|') ?? [], arguments.GetValue(bar) ?? Weights.Default.AlertBar));
        return command;
    }

    private static void Run(string[] folders, string[] tests, bool verbose, bool list, string[] without, double bar)
    {
        var golds = folders.Select(folder => Gold.Read(folder, folders)).ToList();
        // The signs say how near an article is to what is known, so sameness is learnt first; nothing depends on the weights that are shipped.
        var same = Trainer.FitSameness(ExamplesOf(golds, Trainer.HandSet));
        List<Example> examples = [.. ExamplesOf(golds, same).Select(example => example with { About = Without(example.About, without), Report = Without(example.Report, without) })];
        foreach (var example in list ? examples : [])
            Console.WriteLine($"{example.Deal}\t{example.Sort}\t{example.Title}\t{Signs(example.About)}\t{Signs(example.Report)}");
        Console.WriteLine(DealFigures.Header);
        LeaveOneOut(folders, golds, examples, verbose, without, bar);
        var weights = Without(Trainer.Fit(examples), without) with { AlertBar = bar };
        foreach (var (folder, gold) in folders.Zip(golds).Concat(tests.Select(folder => (folder, Gold.Read(folder)))))
            Tell($"fitted on {Name(folder)}", gold, gold.Deals.SelectMany(deal => gold.Judge(deal, weights)), verbose: false);
        Print("About", weights.About);
        Print("Report", weights.Report);
        Print("Same", weights.Same);
    }

    private static IReadOnlyList<Sign> Without(IReadOnlyList<Sign> signs, string[] names) =>
        [.. signs.Where(sign => !Array.Exists(names, name => sign.Name.StartsWith(name, StringComparison.Ordinal)))];

    private static Weights Without(Weights weights, string[] names) => weights with { About = Without(weights.About, names), Report = Without(weights.Report, names) };

    private static Logistic Without(Logistic model, string[] names) => model with
    {
        Weights = model.Weights.Where(weight => !Array.Exists(names, name => weight.Key.StartsWith(name, StringComparison.Ordinal))).ToDictionary(),
    };

    private static List<Example> ExamplesOf(List<Gold> golds, Weights weights) =>
        [.. golds.SelectMany(gold => gold.Deals.SelectMany(deal => gold.Examples(deal, weights)))];

    private static void LeaveOneOut(string[] folders, List<Gold> golds, List<Example> examples, bool verbose, string[] without, double bar)
    {
        var fitted = golds.SelectMany(gold => gold.Deals.Select(deal => (Gold: gold, Deal: deal))).AsParallel().AsOrdered()
            .Select(one => (one.Gold, one.Deal, Weights: Without(Trainer.Fit([.. examples.Where(example => example.Deal != one.Deal.Id.Value)]), without))).ToList();
        foreach (var tried in _bars)
            Console.WriteLine(Figures(golds, fitted.SelectMany(one => one.Gold.Judge(one.Deal, one.Weights with { AlertBar = tried }))).Row($"{tried:0.00} left out"));
        foreach (var (folder, gold) in folders.Zip(golds))
            Tell($"left out {Name(folder)}", gold, fitted.Where(one => one.Gold == gold).SelectMany(one => gold.Judge(one.Deal, one.Weights with { AlertBar = bar })), verbose);
    }

    private static DealFigures Figures(List<Gold> golds, IEnumerable<Judged> judged) => DealFigures.Of([.. golds.SelectMany(gold => gold.Labels)], [.. judged]);

    private static void Tell(string name, Gold gold, IEnumerable<Judged> judged, bool verbose)
    {
        List<Judged> all = [.. judged];
        foreach (var deal in verbose ? gold.Deals.Select(deal => deal.Id.Value) : [])
        {
            Console.WriteLine(DealFigures.Of([.. gold.Labels.Where(label => label.Deal == deal)], [.. all.Where(one => one.Deal == deal)]).Row(deal));
            Differences.Tell([.. gold.Labels.Where(label => label.Deal == deal)], [.. all.Where(one => one.Deal == deal)]);
        }

        Console.WriteLine(DealFigures.Of(gold.Labels, all).Row(name));
        if (verbose)
            Causes.Tell(gold.Labels, all);
    }

    private static string Signs(IReadOnlyList<Sign> signs) => string.Join(" | ", signs.Select(sign => FormattableString.Invariant($"{sign.Name} {sign.Value:0.##}")));

    private static string Name(string folder) => Path.GetFileName(folder.TrimEnd('/'));

    private static void Print(string name, Logistic model)
    {
        Console.WriteLine($"{name}:");
        foreach (var (sign, weight) in model.Weights.OrderBy(pair => pair.Key == "bias" ? "" : pair.Key, StringComparer.Ordinal))
            Console.WriteLine(FormattableString.Invariant($"        {sign} {weight:0.##}"));
    }
}
