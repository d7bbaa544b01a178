using System.CommandLine;
using AlertBot.Developments.Judging;

namespace AlertBot.Evaluation.Training;

/// <summary>Learns the decider's weights from labelled deals, says how they do on deals left out, and prints them for LearntWeights.cs.</summary>
internal static class TrainCommand
{
    // What `Weights.AlertBar` is chosen from.
    private static readonly double[] _bars = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65];

    public static Command Create()
    {
        var data = new Option<string[]>("--data") { Description = "Folders with items.jsonl.gz, deals/ and labels.jsonl to learn from.", Required = true };
        var test = new Option<string[]>("--test") { Description = "Folders to measure the result on." };
        var verbose = new Option<bool>("--verbose") { Description = "List the differences of the deals left out." };
        var list = new Option<bool>("--examples") { Description = "List what is learnt from: each headline with its label and its signs." };
        data.AllowMultipleArgumentsPerToken = test.AllowMultipleArgumentsPerToken = true;
        var command = new Command("train", "Learns the decider's weights from labelled deals.") { data, test, verbose, list };
        command.SetAction(arguments => Run(arguments.GetValue(data)!, arguments.GetValue(test) ?? [], arguments.GetValue(verbose), arguments.GetValue(list)));
        return command;
    }

    private static void Run(string[] folders, string[] tests, bool verbose, bool list)
    {
        var golds = folders.Select(Gold.Read).ToList();
        // The signs say how near an article is to what is known, so sameness is learnt first; nothing depends on the weights that are shipped.
        var same = Trainer.FitSameness(ExamplesOf(golds, Trainer.HandSet));
        var examples = ExamplesOf(golds, same);
        foreach (var example in list ? examples : [])
            Console.WriteLine($"{example.Deal}\t{example.Sort}\t{example.Title}\t{Signs(example.About)}\t{Signs(example.Report)}");
        Console.WriteLine(DealFigures.Header);
        LeaveOneOut(folders, golds, examples, verbose);
        var weights = Trainer.Fit(examples);
        foreach (var (folder, gold) in folders.Zip(golds).Concat(tests.Select(folder => (folder, Gold.Read(folder)))))
            Tell($"fitted on {Name(folder)}", gold, gold.Deals.SelectMany(deal => gold.Judge(deal, weights)), verbose: false);
        Print("About", weights.About);
        Print("Report", weights.Report);
        Print("Same", weights.Same);
    }

    private static List<Example> ExamplesOf(List<Gold> golds, Weights weights) =>
        [.. golds.SelectMany(gold => gold.Deals.SelectMany(deal => gold.Examples(deal, weights)))];

    private static void LeaveOneOut(string[] folders, List<Gold> golds, List<Example> examples, bool verbose)
    {
        var fitted = golds.SelectMany(gold => gold.Deals.Select(deal => (Gold: gold, Deal: deal))).AsParallel().AsOrdered()
            .Select(one => (one.Gold, one.Deal, Weights: Trainer.Fit([.. examples.Where(example => example.Deal != one.Deal.Id.Value)]))).ToList();
        foreach (var bar in _bars)
            Console.WriteLine(Figures(golds, fitted.SelectMany(one => one.Gold.Judge(one.Deal, one.Weights with { AlertBar = bar }))).Row($"{bar:0.00} left out"));
        foreach (var (folder, gold) in folders.Zip(golds))
            Tell($"left out {Name(folder)}", gold, fitted.Where(one => one.Gold == gold).SelectMany(one => gold.Judge(one.Deal, one.Weights)), verbose);
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
