using System.Collections.Immutable;

namespace AlertBot.Dossiers;

/// <summary>
/// A deal's events in order of their dates: its developments and the rows harvested from articles, an event that several tell as one row
/// with all its sources.
/// </summary>
internal static class Timeline
{
    public static ImmutableArray<TimelineRow> Of(Dossier dossier)
    {
        var names = DealNames.RootsOf(dossier.Deal, Words.Root);
        var rows = new List<TimelineRow>();
        foreach (var told in Told(dossier).OrderBy(row => row.Sources[0].AsOf))
        {
            var (score, at) = rows.Select((row, i) => (Score: SameEvent.Score(row, told, names), At: i)).OrderByDescending(match => match.Score).FirstOrDefault();
            if (SameEvent.Is(score))
                rows[at] = Merged(rows[at], told);
            else
                rows.Add(told);
        }

        return [.. rows.OrderBy(row => row.Date).ThenBy(row => row.Sources[0].AsOf)];
    }

    private static IEnumerable<TimelineRow> Told(Dossier dossier) =>
        dossier.Developments.Select(development => DevelopmentRow.Of(development, dossier.Reports)).Concat(dossier.Timeline);

    /// <summary>The text of the first teller, the most exact date, everybody's sources.</summary>
    private static TimelineRow Merged(TimelineRow first, TimelineRow other) => first with
    {
        Date = other.Date.IsMoreExactThan(first.Date) ? other.Date : first.Date,
        Sources = [.. first.Sources.Concat(other.Sources).DistinctBy(source => source.Url).OrderBy(source => source.AsOf)],
    };
}
