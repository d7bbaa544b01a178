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
        var events = new List<ToldEvent>();
        foreach (var told in Told(dossier).OrderBy(told => told.Row.Sources[0].AsOf).ThenBy(told => told.Harvested))
        {
            var (score, at) = events.Select((known, i) => (Score: SameEvent.Score(known, told), At: i))
                .OrderByDescending(match => match.Score).FirstOrDefault();
            if (SameEvent.Is(score))
                events[at] = Merged(events[at], told);
            else
                events.Add(told);
        }

        return [.. events.Select(told => told.Row).OrderBy(row => row.Date).ThenBy(row => row.Sources[0].AsOf)];
    }

    private static IEnumerable<ToldEvent> Told(Dossier dossier)
    {
        var names = DealNames.RootsOf(dossier.Deal, Words.Root);
        return dossier.Developments.Select(development => ToldEvent.Of(DevelopmentRow.Of(development, dossier.Reports), harvested: false, names))
            .Concat(dossier.Timeline.Select(row => ToldEvent.Of(row, harvested: true, names)));
    }

    /// <summary>The text of the first teller, the most exact date, everybody's sources.</summary>
    private static ToldEvent Merged(ToldEvent first, ToldEvent other) => first with
    {
        Row = first.Row with
        {
            Date = other.Row.Date.IsMoreExactThan(first.Row.Date) ? other.Row.Date : first.Row.Date,
            Sources = [.. first.Row.Sources.Concat(other.Row.Sources).DistinctBy(source => source.Url).OrderBy(source => source.AsOf)],
        },
    };
}
