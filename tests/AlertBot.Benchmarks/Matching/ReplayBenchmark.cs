using System.CommandLine;
using System.Diagnostics;
using AlertBot.Evaluation;

namespace AlertBot.Benchmarks.Matching;

/// <summary><c>alertbot replay</c> as a whole: reading, matching, deciding, dossier and outbox.</summary>
internal static class ReplayBenchmark
{
    private const int Rounds = 3;

    public static Command Create()
    {
        var data = new Option<string?>("--data") { Description = "Folder with items.jsonl.gz and deals/; default ../shared/data/deal-stream." };
        var command = new Command("replay", "`alertbot replay` over the stream's deals, median of three runs in one process.") { data };
        command.SetAction((arguments, _) => RunAsync(arguments.GetValue(data) ?? SharedData.Folder("deal-stream")));
        return command;
    }

    private static async Task<int> RunAsync(string? folder)
    {
        if (folder is null)
        {
            await Console.Error.WriteLineAsync("No ../shared/data/deal-stream here; name the folder with --data.");
            return 1;
        }

        var (items, seconds) = (Path.Combine(folder, "items.jsonl.gz"), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await SelfHost.CommandLine.ReplayCommand.Create().Parse(["--deals", Path.Combine(folder, "deals"), "--items", items]).InvokeAsync();
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        var count = SharedData.Lines<StreamItem>(items).Count();
        Console.WriteLine(FormattableString.Invariant($"{count} items in {seconds.Order().ElementAt(Rounds / 2):0.00} s: {count / seconds.Order().ElementAt(Rounds / 2):#,0} a second"));
        return 0;
    }
}
