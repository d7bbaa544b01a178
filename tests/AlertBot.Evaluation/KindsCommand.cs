using System.CommandLine;
using AlertBot.Deals;

namespace AlertBot.Evaluation;

/// <summary>How often the kind that is told of a labelled development is the annotators' (<c>kind</c>, or the second one that they allow, <c>kind2</c>).</summary>
internal static class KindsCommand
{
    public static Command Create()
    {
        var data = new Option<string[]>("--data")
        {
            Description = "Folders with deals/ and labels.jsonl; default ../shared/data/deal-stream.",
            AllowMultipleArgumentsPerToken = true,
        };
        var verbose = new Option<bool>("--verbose") { Description = "List the wrong ones." };
        var command = new Command("kinds", "The kind of each labelled development.") { data, verbose };
        command.SetAction(arguments => Run(Folders(arguments.GetValue(data)), arguments.GetValue(verbose)));
        return command;
    }

    private static string[] Folders(string[]? named) =>
        named is [_, ..] ? named : SharedData.Folder("deal-stream") is { } folder ? [folder] : [];

    private static int Run(string[] folders, bool verbose)
    {
        if (folders is [])
        {
            Console.Error.WriteLine("No ../shared/data/deal-stream here; name a folder with --data.");
            return 1;
        }

        foreach (var folder in folders)
            Tell(folder, verbose);
        return 0;
    }

    private static void Tell(string folder, bool verbose)
    {
        var decided = Decided(folder);
        var right = decided.Where(IsRight).ToList();
        var alerted = decided.Where(pair => pair.One.Alerted).ToList();
        Console.WriteLine(FormattableString.Invariant(
            $"{folder}: {right.Count} of {decided.Count} kinds right ({100.0 * right.Count / decided.Count:0.0}%), of those alerted {alerted.Count(IsRight)} of {alerted.Count}"));
        foreach (var (label, one) in verbose ? decided.Where(pair => !IsRight(pair)) : [])
            Console.WriteLine($"  {label.Kind}{(label.Kind2 is { } second ? $"/{second}" : "")}, told as {one.Kind}: {one.Title} ({one.Deal})");
    }

    private static List<(Label Label, Judged One)> Decided(string folder)
    {
        var deals = DealFolder.Read(Path.Combine(folder, "deals")).Select(file => ((DealFileResult.Parsed)file.Result).Deal).ToList();
        var articles = SharedData.Lines<StreamItem>(SharedData.Items(folder)).Select(item => item.ToArticle());
        var judged = InMemory.Judge(deals, articles).ToDictionary(one => (one.Url, one.Deal));
        return
        [
            .. SharedData.Lines<Label>(Path.Combine(folder, "labels.jsonl"))
                .Where(label => label.Kind is not null && judged.ContainsKey((label.Url, label.Deal)))
                .Select(label => (label, judged[(label.Url, label.Deal)])),
        ];
    }

    private static bool IsRight((Label Label, Judged One) pair) => pair.One.Kind == pair.Label.Kind || pair.One.Kind == pair.Label.Kind2;
}
