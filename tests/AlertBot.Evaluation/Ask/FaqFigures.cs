using System.Diagnostics;
using AlertBot.Dossiers.Answering.Faqs;

namespace AlertBot.Evaluation.Ask;

/// <summary>How an FAQ answers: right at all (P@1), right and sure of it, and how many of the questions that it cannot answer it declines.</summary>
internal sealed record FaqFigures(double RightFirst, double RightAndSure, double Declined, double BuildSeconds, double MillisecondsAQuestion)
{
    public static FaqFigures Of(FaqSet set)
    {
        var build = Stopwatch.StartNew();
        var index = new FaqIndex(set.Entries);
        build.Stop();
        var ask = Stopwatch.StartNew();
        var matches = set.InScope.Select(asked => (asked.EntryId, Match: index.Find(asked.Question)!)).ToList();
        var declined = set.OutOfScope.Count(question => !index.Find(question)!.IsSure);
        ask.Stop();
        var right = matches.Where(asked => asked.Match.EntryId == asked.EntryId).ToList();
        return new(
            Ratio(right.Count, matches.Count),
            Ratio(right.Count(asked => asked.Match.IsSure), matches.Count),
            Ratio(declined, set.OutOfScope.Length),
            build.Elapsed.TotalSeconds,
            ask.Elapsed.TotalMilliseconds / (set.InScope.Length + set.OutOfScope.Length));
    }

    /// <summary>The mean over several sets of a kind.</summary>
    public static FaqFigures Of(IReadOnlyCollection<FaqSet> sets)
    {
        var all = sets.Select(Of).ToList();
        return new(all.Average(one => one.RightFirst), all.Average(one => one.RightAndSure), all.Average(one => one.Declined), all.Average(one => one.BuildSeconds), all.Average(one => one.MillisecondsAQuestion));
    }

    public string Row(string name) => FormattableString.Invariant(
        $"{name,-62} {RightFirst,6:0.000} {RightAndSure,8:0.000} {Declined,12:0.000} {BuildSeconds,7:0.00} s {MillisecondsAQuestion,7:0.000} ms");

    public static string Header => $"{"FAQ and questions",-62} {"P@1",6} {"in-scope",8} {"oos declined",12} {"build",9} {"each",10}";

    private static double Ratio(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
