using System.CommandLine;
using AlertBot.Dossiers;
using AlertBot.Evaluation.Facts;
using AlertBot.TestSupport;

namespace AlertBot.Evaluation;

/// <summary>What is harvested from the articles of Dossiers/, against what a careful reader puts on record.</summary>
internal static class DossiersCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--folder") { Description = "Articles with their expected dossiers; default tests/AlertBot.Evaluation/Dossiers." };
        var verbose = new Option<bool>("--verbose") { Description = "List what was missed and what else was read." };
        var split = new Option<string?>("--split") { Description = "\"tuned\", \"held-out\", \"second held-out\" … \"eighth held-out\"; default all." };
        var command = new Command("dossiers", "Harvesting timelines, terms and questions out of articles.") { folder, verbose, split };
        command.SetAction((arguments, _) => RunAsync(arguments.GetValue(folder) ?? Path.Combine(Repository.Root, "tests", "AlertBot.Evaluation", "Dossiers"), arguments.GetValue(split), arguments.GetValue(verbose)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string? split, bool verbose)
    {
        foreach (var samples in (await DossierSample.AllAsync(folder)).Where(sample => split is null || sample.Expected.Split == split).GroupBy(sample => sample.Expected.Split))
        {
            var all = new DossierFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, []);
            foreach (var sample in samples)
            {
                var figures = DossierFigures.Of(sample, HarvestReader.Read(sample.Deal, sample.Article));
                all = all.Plus(figures);
                Console.WriteLine(figures.Line(sample.Name));
                foreach (var difference in verbose ? figures.Differences.Concat(OwnFacts.Problems(sample)) : [])
                    Console.WriteLine($"    {difference}");
            }

            Console.WriteLine(all.Line(samples.Key));
            if (samples.Sum(sample => sample.Expected.Facts?.Count ?? 0) is > 0 and var facts)
                Console.WriteLine($"{samples.Key} facts {facts - samples.Sum(sample => OwnFacts.Problems(sample).Count)} of {facts}");
        }

        return 0;
    }
}
