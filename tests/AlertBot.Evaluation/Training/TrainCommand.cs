using System.CommandLine;
using AlertBot.Developments.Judging;

namespace AlertBot.Evaluation.Training;

/// <summary>Learns the decider's weights from labelled deals, says how they do on deals left out, and prints them for LearntWeights.cs.</summary>
internal static class TrainCommand
{
    // What `Weights.AlertBar` is chosen from.
    private static readonly double[] _bars = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

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
        var examples = golds.SelectMany(gold => gold.Deals.SelectMany(gold.Examples)).ToList();
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

    private static void LeaveOneOut(string[] folders, List<Gold> golds, List<Example> examples, bool verbose)
    {
        foreach (var (folder, gold) in folders.Zip(golds))
        {
            var fitted = gold.Deals.AsParallel().AsOrdered().Select(deal => (Deal: deal, Weights: Trainer.Fit([.. examples.Where(example => example.Deal != deal.Id.Value)]))).ToList();
            foreach (var bar in _bars)
                Tell($"{bar:0.00} {Name(folder)}", gold, fitted.SelectMany(one => gold.Judge(one.Deal, one.Weights with { AlertBar = bar })), verbose: false);
            Tell($"left out {Name(folder)}", gold, fitted.SelectMany(one => gold.Judge(one.Deal, one.Weights)), verbose);
        }
    }

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
