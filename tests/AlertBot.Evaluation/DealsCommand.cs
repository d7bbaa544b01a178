using System.CommandLine;
using System.Diagnostics;
using AlertBot.Deals;

namespace AlertBot.Evaluation;

/// <summary>Recall, precision and alerts per development on the labelled deals of the stream.</summary>
internal static class DealsCommand
{
    public static Command Create()
    {
        var data = new Option<string?>("--data") { Description = "Folder with items.jsonl.gz, deals/ and labels.jsonl; default ../shared/data/deal-stream." };
        var decisions = new Option<string?>("--decisions") { Description = "JSON lines of `alertbot replay --json`, to judge the real pipeline instead." };
        var deals = new Option<string?>("--deals") { Description = "Another folder of deal files; without labels the alerts are listed." };
        var verbose = new Option<bool>("--verbose") { Description = "List what was missed and what was alerted wrongly, with the decider's reasons." };
        var command = new Command("deals", "Matching and deciding on the labelled deals of the stream.") { data, decisions, deals, verbose };
        command.SetAction(arguments => Run(
            arguments.GetValue(data) ?? SharedData.Folder("deal-stream"),
            arguments.GetValue(decisions),
            arguments.GetValue(deals),
            arguments.GetValue(verbose)));
        return command;
    }

    private static int Run(string? folder, string? decisions, string? dealsFolder, bool verbose)
    {
        if (folder is null)
        {
            Console.Error.WriteLine("No ../shared/data/deal-stream here; name the folder with --data.");
            return 1;
        }

        if (Deals(dealsFolder ?? Path.Combine(folder, "deals")) is not { } deals)
            return 1;
        var judged = decisions is null ? Judge(deals, SharedData.Items(folder)) : [.. SharedData.Lines<Judged>(decisions)];
        if (dealsFolder is null)
            Tell([.. SharedData.Lines<Label>(Path.Combine(folder, "labels.jsonl"))], judged, verbose);
        else
            List(judged, verbose);
        return 0;
    }

    private static List<Deal>? Deals(string folder)
    {
        var files = DealFolder.Read(folder);
        foreach (var problem in files.Select(file => file.Result).OfType<DealFileResult.Invalid>().SelectMany(invalid => invalid.Problems))
            Console.Error.WriteLine(problem);
        return files.All(file => file.Result is DealFileResult.Parsed) ? [.. files.Select(file => ((DealFileResult.Parsed)file.Result).Deal)] : null;
    }

    private static List<Judged> Judge(List<Deal> deals, string items)
    {
        var articles = SharedData.Lines<StreamItem>(items).Select(item => item.ToArticle()).ToList();
        var matcher = new DealMatcher(deals);
        var matching = Stopwatch.StartNew();
        var matches = articles.Sum(article => matcher.Match(article).Count);
        matching.Stop();
        var whole = Stopwatch.StartNew();
        var judged = InMemory.Judge(deals, articles).ToList();
        whole.Stop();
        Console.WriteLine(FormattableString.Invariant(
            $"{articles.Count} headlines, {deals.Count} deals: {matches} matches ({articles.Count / matching.Elapsed.TotalSeconds:0} a second), {judged.Count} decisions ({articles.Count / whole.Elapsed.TotalSeconds:0} a second)"));
        return judged;
    }

    private static void Tell(List<Label> labels, List<Judged> judged, bool verbose)
    {
        Console.WriteLine(DealFigures.Header);
        foreach (var deal in labels.Select(label => label.Deal).Distinct().Order())
        {
            Console.WriteLine(DealFigures.Of([.. labels.Where(label => label.Deal == deal)], [.. judged.Where(one => one.Deal == deal)]).Row(deal));
            if (verbose)
                Differences.Tell([.. labels.Where(label => label.Deal == deal)], [.. judged.Where(one => one.Deal == deal)]);
        }

        Console.WriteLine(DealFigures.Of(labels, judged).Row("all"));
    }

    private static void List(List<Judged> judged, bool verbose)
    {
        foreach (var one in judged.Where(one => verbose || one.Alerted).OrderBy(one => one.Deal, StringComparer.Ordinal))
            Console.WriteLine(FormattableString.Invariant($"{one.Deal,-18} {one.Verdict,-10} {one.Score:0.00} {one.Title}\n{"",34} {one.Kind}: {one.Reason}"));
    }
}
