using System.Globalization;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;
using AlertBot.Dossiers.Harvesting;

namespace AlertBot.SelfHost.Explain;

/// <summary>An explanation as lines for people: the stages in order, each with its verdict and reason.</summary>
internal static class ExplanationText
{
    public static IEnumerable<string> Lines(Explanation told)
    {
        var article = told.Article;
        yield return Line("article", article.Title);
        yield return Line("", $"{article.Outlet}, {article.Published:u}, {article.Url}");
        yield return Line("", $"known as {told.CanonicalUrl}");
        yield return Line("", article.Body is { } body ? $"body: {Number(body.Length)} characters" : $"no body: {article.BodyNote ?? "none was given"}");
        if (told.Deals.Count == 0)
            yield return Line("deals", $"none of {Number(told.DealsAsked)} matches; nothing would be stored or told");
        foreach (var line in told.Deals.SelectMany(Lines))
            yield return line;
    }

    private static IEnumerable<string> Lines(DealStory story)
    {
        var (report, harvest) = (story.Record.Report, story.Record.Harvest);
        yield return Line("deals", $"{story.Deal.Id}: {story.Match.Rule} ({Score(story.Match.Score)})");
        foreach (var evidence in story.Match.Evidence)
            yield return Line("", Of(evidence));
        yield return Line("developments", $"{Word(report.Verdict)}, {Word(report.Kind)} ({Score(report.Score)}): {report.Reason}");
        if (story.Record.Development is { } development)
            yield return Line("", $"importance {development.Importance}: {development.ImportanceReason}");
        if (story.Record.Development is { Summary.Length: > 0 } summarised)
            yield return Line("", $"summary: {summarised.Summary}");
        yield return Line("dossiers", $"{harvest.Timeline.Length} timeline rows, {harvest.Terms.Length} terms{WithOthers(harvest)}, {harvest.Faq.Length} questions");
        foreach (var (delivery, i) in story.Fates.Select(fate => $"{fate}").DefaultIfEmpty(Untold(story)).Select((delivery, i) => (delivery, i)))
            yield return Line(i == 0 ? "alerts" : "", delivery);
    }

    private static string WithOthers(Harvest harvest) =>
        harvest.Terms.Count(term => TermTopics.OtherIn(term.Topic) is not null) is > 0 and var count ? $" ({Number(count)} of a side with others)" : "";

    private static string Untold(DealStory story) => story.Record.Report switch
    {
        { Verdict: Verdict.New } => "would be told, but nobody is subscribed",
        { Verdict: Verdict.Update or Verdict.Repeat } => "no message of its own; the alert that told it first is edited, and nobody is subscribed",
        { Verdict: var verdict } => $"not told: {Word(verdict)} is no news",
    };

    private static string Of(Evidence evidence) =>
        $"{Word(evidence.Kind)} “{evidence.Phrase}”{(evidence.Party is { } party ? $" of {party}" : "")}, {Word(evidence.Field)} at {Number(evidence.Offset)}";

    private static string Line(string stage, string text) => $"{stage,-14}{text}";

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
