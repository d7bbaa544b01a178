using System.CommandLine;
using AlertBot.Evaluation.Fuzzing;

namespace AlertBot.Evaluation;

/// <summary>Mutated feeds against the parser: nothing may be thrown, hang or swell.</summary>
internal static class FuzzCommand
{
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "how many mutations", DefaultValueFactory = _ => 20_000 };
        var from = new Option<int>("--from") { Description = "the first one, to make one again alone", DefaultValueFactory = _ => 0 };
        var seed = new Option<int>("--seed") { Description = "which mutations", DefaultValueFactory = _ => 20_261_126 };
        var command = new Command("fuzz", "Parse mutations of the sample feeds; one that throws, hangs or allocates past its limit is a failure.") { count, from, seed };
        command.SetAction(parsed => Run(parsed.GetValue(seed), parsed.GetValue(from), parsed.GetValue(count)));
        return command;
    }

    private static int Run(int seed, int from, int count)
    {
        var corpus = FuzzCorpus.Documents();
        var run = FuzzRun.Of(corpus, seed, from, count);
        foreach (var failure in run.Failures.Take(20))
            Console.Error.WriteLine(failure);

        Console.WriteLine(FormattableString.Invariant(
            $"{count} mutations of {corpus.Count} documents: {run.Feeds} read, {run.Refused} refused with a reason, {run.Failures.Count} failures"));
        Console.WriteLine(FormattableString.Invariant(
            $"slowest {run.Slowest.Elapsed.TotalMilliseconds:0} ms (mutation {run.Slowest.Mutation}); most allocated per byte {run.MostAllocatedPerByte:0} (documents over 10 KB)"));
        return run.Failures.Count == 0 ? 0 : 1;
    }
}
