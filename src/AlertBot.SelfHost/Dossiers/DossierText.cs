using AlertBot.Dossiers;

namespace AlertBot.SelfHost.Dossiers;

/// <summary>A dossier as lines for people: timeline, terms and questions, each with who said it and as of when.</summary>
internal static class DossierText
{
    private const int DateWidth = 22;

    public static IEnumerable<string> Lines(Dossier dossier) =>
    [
        dossier.Deal.Name,
        .. Section("Timeline", Timeline.Of(dossier).Select(Row)),
        .. Section("Terms", Terms.Of(dossier).Where(term => term.WithOther is null).SelectMany(Standing)),
        .. WithOthers([.. Terms.Of(dossier).Where(term => term.WithOther is not null)]),
        .. Section("Questions", FaqStandings.Of(dossier).SelectMany(Question)),
        "",
    ];

    private static IEnumerable<string> Section(string title, IEnumerable<string> lines) =>
        ["", title, .. lines.DefaultIfEmpty("nothing known").Select(line => $"  {line}")];

    /// <summary>What a side has agreed with somebody who is no party of the deal.</summary>
    private static IEnumerable<string> WithOthers(IReadOnlyCollection<TermStanding> terms) => terms.Count == 0 ? [] : Section("With others", terms.SelectMany(Standing));

    private static string Row(TimelineRow row) => $"{DateWriter.Write(row.Date),-DateWidth}{row.Text} [{Sources(row.Sources)}]";

    private static IEnumerable<string> Standing(TermStanding standing)
    {
        var term = standing.Current;
        yield return $"{standing.Topic}{(term.Value is { } value ? $": {value}" : "")}{(term.Until is { } until ? $", until {DateWriter.Write(until)}" : "")}";
        yield return $"    {term.Text} [{Sources(standing.Confirmed)}]";
        if (term.Before is { } before)
            yield return $"    before: {before}";
        foreach (var earlier in standing.Earlier.Where(earlier => earlier.Text != term.Before))
            yield return $"    earlier, as of {DateWriter.Write(earlier.AsOf)}: {earlier.Text} [{earlier.Source.Outlet}]";
        foreach (var other in standing.Disputed)
            yield return $"    disputed: {other.Text} [{Of(other.Source)}]";
    }

    private static IEnumerable<string> Question(FaqStanding standing)
    {
        yield return $"Q: {standing.Entry.Question}";
        yield return $"   {standing.Entry.Answer.ReplaceLineEndings(" ")} [{Sources(standing.Sources)}]";
        if (standing.Note is { } note)
            yield return $"   {note}";
    }

    private static string Sources(IEnumerable<Source> sources) => string.Join("; ", sources.Select(Of));

    private static string Of(Source source) => $"{source.Outlet}, {DateWriter.Write(source.AsOf)}";
}
