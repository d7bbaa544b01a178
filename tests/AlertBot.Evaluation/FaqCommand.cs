using System.CommandLine;
using AlertBot.Evaluation.Ask;

namespace AlertBot.Evaluation;

/// <summary>How well an FAQ answers and declines: CLINC150 and BANKING77, whole, with entries held out, and as the small FAQs that deals have.</summary>
internal static class FaqCommand
{
    private static readonly int[] _sizes = [3, 10, 20];
    private static readonly int[] _seeds = [0, 1, 2, 3, 4];

    public static Command Create()
    {
        var verbose = new Option<bool>("--verbose") { Description = "List the questions about articles that went wrong." };
        var questions = new Option<string?>("--questions") { Description = "Only these questions about articles, and no FAQ: First, Looked, HeldOut or Last." };
        var command = new Command("faq", "Answering and declining: questions about articles, and the sets in ../shared/data/faq.") { verbose, questions };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            await ArticleFigures.TellAsync(arguments.GetValue(questions), arguments.GetValue(verbose), cancellationToken);
            return arguments.GetValue(questions) is null ? Run() : 0;
        });
        return command;
    }

    private static int Run()
    {
        if (SharedData.Folder("faq/clinc150") is not { } clinc || SharedData.Folder("faq/banking77/banking_data") is not { } banking)
        {
            Console.Error.WriteLine("No ../shared/data/faq here.");
            return 1;
        }

        Console.WriteLine(FaqFigures.Header);
        foreach (var set in new[] { FaqSet.Clinc(clinc), FaqSet.Banking(banking) })
            Tell(set);
        return 0;
    }

    private static void Tell(FaqSet set)
    {
        foreach (var one in new[] { set, set.WithAQuarterHeldOut(), set.WithSingleQuestions(), set.WithAQuarterHeldOut().WithSingleQuestions() })
            Console.WriteLine(FaqFigures.Of(one).Row(one.Name));
        foreach (var wordings in new[] { 1, 5, 20 })
        {
            foreach (var entries in _sizes)
                Console.WriteLine(FaqFigures.Of([.. _seeds.Select(seed => set.Small(entries, wordings, seed))]).Row($"{entries} entries of {set.Name}, {wordings} wordings (mean of 5)"));
        }
    }
}
