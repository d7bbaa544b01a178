using System.CommandLine;
using AlertBot.Evaluation.Facts;

namespace AlertBot.Evaluation;

/// <summary>Dates, money and percentages on the Recognizers' cases and on MEANTIME's articles.</summary>
internal static class FactsCommand
{
    public static Command Create()
    {
        var data = new Option<string?>("--data") { Description = "Folder with recognizers-specs and meantime-dev; default ../shared/data/facts." };
        var corpus = new Option<string?>("--corpus") { Description = "Only this corpus of MEANTIME: airbus (the rules were written with it) or apple (held out)." };
        var heldOut = new Option<bool?>("--held-out") { Description = "true: only the cases held out; false: only those seen." };
        var verbose = new Option<bool>("--verbose") { Description = "List what was not found or not right." };
        var command = new Command("facts", "Dates, money and percentages on the Recognizers' cases and MEANTIME's articles.") { data, corpus, heldOut, verbose };
        command.SetAction(arguments => Run(
            arguments.GetValue(data) ?? SharedData.Folder("facts"),
            arguments.GetValue(corpus),
            arguments.GetValue(heldOut),
            arguments.GetValue(verbose)));
        return command;
    }

    private static int Run(string? folder, string? corpus, bool? heldOut, bool verbose)
    {
        if (folder is null)
        {
            Console.Error.WriteLine("No ../shared/data/facts here; name the folder with --data.");
            return 1;
        }

        SpecFigures.Print(Path.Combine(folder, "recognizers-specs"), heldOut, verbose);
        MeantimeFigures.Print(Path.Combine(folder, "meantime-dev"), corpus, verbose);
        return 0;
    }
}
