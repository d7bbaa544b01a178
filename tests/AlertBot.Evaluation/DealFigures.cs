namespace AlertBot.Evaluation;

/// <summary>
/// The figures of the stream's README: an alert is right when it is the first of a labelled development; one on an item that the
/// annotators differ about counts for nothing.
/// </summary>
internal sealed record DealFigures(int Developments, int Found, int Alerts, int OnEither, int Right, int OnDevelopments, int OnMentions)
{
    public double Recall => Ratio(Found, Developments);
    public double Precision => Ratio(Right, Alerts - OnEither);
    public double AlertsPerDevelopment => Ratio(OnDevelopments, Found);
    public double MentionShare => Ratio(OnMentions, Alerts);

    public static DealFigures Of(IReadOnlyCollection<Label> labels, IReadOnlyCollection<Judged> judged)
    {
        var byUrl = labels.ToLookup(label => (label.Deal, label.Url));
        var developments = labels.Where(IsDevelopment).Select(label => (label.Deal, label.Development)).Distinct().Count();
        var told = new HashSet<(string, string?)>();
        int either = 0, right = 0, on = 0, mentions = 0;
        var alerts = judged.Where(one => one.Alerted).ToList();
        foreach (var sorts in alerts.Select(alert => byUrl[(alert.Deal, alert.Url)].ToList()))
        {
            either += sorts.Exists(label => label.Sort == "either") ? 1 : 0;
            mentions += sorts.Exists(label => label.Sort == "mention") ? 1 : 0;
            on += sorts.Exists(IsDevelopment) ? 1 : 0;
            right += sorts.Exists(label => IsDevelopment(label) && told.Add((label.Deal, label.Development))) ? 1 : 0;
        }

        return new(developments, told.Count, alerts.Count, either, right, on, mentions);
    }

    public static bool IsDevelopment(Label label) => label.Sort == "development";

    public string Row(string name) => FormattableString.Invariant(
        $"{name,-18} {Recall,7:0.000} {Precision,9:0.000} {AlertsPerDevelopment,10:0.00} {MentionShare,8:0.0%} {Found,6}/{Developments,-4} {Alerts,6}");

    public static string Header => $"{"deal",-18} {"recall",7} {"precision",9} {"alerts/dev",10} {"mentions",8} {"found",9} {"alerts",8}";

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
