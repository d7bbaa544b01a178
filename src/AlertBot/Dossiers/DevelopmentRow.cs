using System.Collections.Immutable;
using AlertBot.Developments;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers;

/// <summary>A development as a row of the timeline: on the day that its report names, when that is just past, or else the day of publication.</summary>
internal static class DevelopmentRow
{
    // An older date in a report is background; the news is at most a few days old.
    private const int NewsDays = 7;

    public static TimelineRow Of(Development development, ImmutableArray<Report> reports) =>
        new(DateOf(development), development.Headline, SourcesOf(development, reports));

    private static EventDate DateOf(Development development)
    {
        var published = DateOnly.FromDateTime(development.Published.DateTime);
        var told = DateReader.Read($"{development.Headline}. {development.Summary}", development.Published)
            .FirstOrDefault(date => date.Day <= published && date.Day >= published.AddDays(-NewsDays));
        return told is null ? EventDate.Of(development.Published) : new(told.Value[..10]);
    }

    private static ImmutableArray<Source> SourcesOf(Development development, ImmutableArray<Report> reports)
    {
        var first = new Source(development.Outlet, development.Headline, development.Url, development.Published);
        var others = reports
            .Where(report => report.Development == development.Id && report.Verdict is (Verdict.New or Verdict.Update or Verdict.Repeat))
            .Select(report => new Source(report.Outlet, report.Title, report.Url, report.Published));
        return [.. others.Prepend(first).DistinctBy(source => source.Url).OrderBy(source => source.AsOf)];
    }
}
