using System.CommandLine;
using System.Diagnostics;
using AlertBot.Dossiers.Answering.Faqs;
using AlertBot.Evaluation;
using AlertBot.Evaluation.Ask;

namespace AlertBot.Benchmarks.Faq;

/// <summary>The FAQ index beside Lucene.Net and SQLite FTS5 on the same questions: how often the first hit is right, and how long it takes.</summary>
internal static class FaqCommand
{
    private const int Large = 20_000;
    private const int Asked = 1000;

    public static Command Create()
    {
        var command = new Command("faq", "Finding an entry among 20,000, and first hits that are right, beside Lucene.Net and SQLite FTS5.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        if (SharedData.Folder("faq/clinc150") is not { } clinc || SharedData.Folder("faq/banking77/banking_data") is not { } banking)
        {
            Console.Error.WriteLine("No ../shared/data/faq here.");
            return 1;
        }

        FaqSet[] sets = [FaqSet.Clinc(clinc), FaqSet.Banking(banking)];
        Console.WriteLine($"{"entries and questions",-44} {"engine",-16} {"P@1",6} {"build",9} {"median",10} {"p99",10}");
        foreach (var set in sets.SelectMany(set => new[] { set.WithSingleQuestions(), set }).Prepend(Single(sets)))
            Compare(set);
        return 0;
    }

    /// <summary>Every training question an entry of its own.</summary>
    private static FaqSet Single(FaqSet[] sets)
    {
        var wordings = sets.SelectMany(set => set.Entries).SelectMany(entry => entry.Wordings.Select((wording, i) => new KnownQuestions($"{entry.EntryId} {i}", [wording])));
        return new($"{Large} entries of one question", [.. wordings.Take(Large)], [.. sets.SelectMany(set => set.InScope.Take(Asked / 2))], []);
    }

    private static void Compare(FaqSet set)
    {
        foreach (var make in new Func<IFaqEngine>[] { () => new OurEngine(set.Entries), () => new LuceneEngine(set.Entries), () => new SqliteEngine(set.Entries) })
        {
            var started = Stopwatch.GetTimestamp();
            using var engine = make();
            var build = Stopwatch.GetElapsedTime(started);
            foreach (var question in set.InScope.Take(Asked / 5))
                engine.First(question.Question);
            var (right, times) = Ask(engine, set);
            Console.WriteLine(FormattableString.Invariant(
                $"{set.Name,-44} {engine.Name,-16} {right,6:0.000} {build.TotalSeconds,7:0.00} s {Quantile(times, 0.5),7:0.000} ms {Quantile(times, 0.99),7:0.000} ms"));
        }
    }

    private static (double Right, double[] Times) Ask(IFaqEngine engine, FaqSet set)
    {
        var (right, times) = (0, new List<double>());
        foreach (var (question, entry) in set.InScope)
        {
            var started = Stopwatch.GetTimestamp();
            var first = engine.First(question);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            right += first == entry ? 1 : 0;
        }

        return (set.Entries.Length == Large ? double.NaN : (double)right / set.InScope.Length, [.. times.Order()]);
    }

    private static double Quantile(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
