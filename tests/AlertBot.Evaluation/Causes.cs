namespace AlertBot.Evaluation;

/// <summary>Why developments were missed, and what wrong alerts were on, counted.</summary>
internal static class Causes
{
    // How near to an alert a report came; the nearest of a development's reports says why it was missed.
    private static readonly string[] _nearest = ["repeat", "update", "commentary", "mention", "no match"];

    public static void Tell(IReadOnlyCollection<Label> labels, IReadOnlyCollection<Judged> judged)
    {
        var decided = judged.ToLookup(one => (one.Deal, one.Url));
        var missed = labels.Where(DealFigures.IsDevelopment).GroupBy(label => (label.Deal, label.Development))
            .Where(reports => !reports.Any(label => decided[(label.Deal, label.Url)].Any(one => one.Alerted))).ToList();
        foreach (var cause in missed.GroupBy(reports => Cause(reports, decided)).OrderByDescending(cause => cause.Count()))
            Console.WriteLine(FormattableString.Invariant($"   missed, {cause.Key,-12} {cause.Count(),4}, told by one headline only {cause.Count(reports => reports.DistinctBy(label => label.Url).Count() == 1),4}"));
        var wrong = judged.Where(one => one.Alerted).Select(alert => Sort([.. labels.Where(label => label.Deal == alert.Deal && label.Url == alert.Url)])).Where(sort => sort != "development");
        foreach (var (sort, count) in wrong.CountBy(sort => sort).OrderByDescending(sort => sort.Value))
            Console.WriteLine(FormattableString.Invariant($"   alerts on {sort,-12} {count,4}"));
    }

    private static string Cause(IEnumerable<Label> reports, ILookup<(string, string), Judged> decided) => reports
        .Select(label => decided[(label.Deal, label.Url)].FirstOrDefault()?.Verdict ?? "no match")
        .MinBy(verdict => Array.IndexOf(_nearest, verdict))!;

    private static string Sort(List<Label> labels) =>
        labels.Exists(DealFigures.IsDevelopment) ? "development" : labels.Count > 0 ? labels[0].Sort : "unlabelled";
}
