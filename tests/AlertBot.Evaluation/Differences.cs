namespace AlertBot.Evaluation;

/// <summary>What was missed and what was alerted wrongly, with the decider's reasons.</summary>
internal static class Differences
{
    public static void Tell(IReadOnlyCollection<Label> labels, IReadOnlyCollection<Judged> judged)
    {
        var decided = judged.ToLookup(one => one.Url);
        var told = new HashSet<string>();
        foreach (var alert in judged.Where(one => one.Alerted))
            Alert(alert, [.. labels.Where(label => label.Url == alert.Url)], told);
        foreach (var missed in labels.Where(DealFigures.IsDevelopment).GroupBy(label => label.Development!).Where(group => !told.Contains(group.Key)))
        {
            foreach (var label in missed.DistinctBy(label => label.Url))
                Missed(label, decided[label.Url].FirstOrDefault());
        }
    }

    private static void Alert(Judged alert, List<Label> labels, HashSet<string> told)
    {
        var development = labels.Find(DealFigures.IsDevelopment)?.Development;
        if (development is not null && told.Add(development))
            return;
        var sort = development is not null ? $"again {development}" : labels.Count > 0 ? labels[0].Sort : "unlabelled";
        Console.WriteLine(FormattableString.Invariant($"   + {sort}: {alert.Title ?? alert.Url}\n        {alert.Score:0.00} {alert.Kind}: {alert.Reason}"));
    }

    private static void Missed(Label label, Judged? decision) => Console.WriteLine(FormattableString.Invariant(
        $"   - {label.Development}: {label.Title ?? label.Url}\n        {(decision is null ? "no match" : $"{decision.Verdict} {decision.Score:0.00} {decision.Kind}: {decision.Reason}")}"));
}
