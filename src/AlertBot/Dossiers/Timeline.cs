using System.Collections.Immutable;
using AlertBot.Developments.Reading;

namespace AlertBot.Dossiers;

/// <summary>
/// A deal's events in order of their dates: its developments and the rows harvested from articles, an event that several tell as one row
/// with all its sources.
/// </summary>
internal static class Timeline
{
    private static readonly Derived<ImmutableArray<TimelineRow>> _known = new(Read);

    /// <summary>As of its newest source.</summary>
    public static ImmutableArray<TimelineRow> Of(Dossier dossier) => _known.Of(dossier);

    /// <summary>As of a later day: what is due by then is told as due.</summary>
    public static ImmutableArray<TimelineRow> Of(Dossier dossier, DateTimeOffset now) => [.. Of(dossier).Select(row => ExpectedRow.AsOf(row, now))];

    private static ImmutableArray<TimelineRow> Read(Dossier dossier)
    {
        var events = new List<ToldEvent>();
        foreach (var told in Told(dossier))
            Add(events, told, Nearest(told, events));

        // Only when every row has found what tells it in its words do those that are left take what can be meant at all.
        foreach (var row in events.Where(told => told is { Harvested: true, IsExpected: false }).ToArray())
        {
            events.Remove(row);
            Add(events, row, SoleTurn.Of(row, events));
        }

        foreach (var expected in events.Where(told => told.IsExpected).ToArray())
            Fulfil(events, expected);
        var newest = NewestSource(dossier);
        return [.. events.Select(told => ExpectedRow.AsOf(told.Row, newest)).OrderBy(row => row.Date).ThenBy(row => row.Sources[0].AsOf)];
    }

    /// <summary>What happened when it was expected is one row; what came earlier or later has its own.</summary>
    private static void Fulfil(List<ToldEvent> events, ToldEvent expected)
    {
        if (Outcome.Of(expected, events) is not { } at)
            return;
        var (place, happened) = (events.IndexOf(expected), events[at]);
        if (happened.Row.Date.MayBe(expected.Row.Date))
        {
            events[at] = happened.With(expected);
            events.RemoveAt(place);
        }
        else
        {
            events[place] = expected with { Row = ExpectedRow.Came(expected.Row, happened.Row.Date) };
        }
    }

    private static DateTimeOffset NewestSource(Dossier dossier) =>
        dossier.Reports.Select(report => report.Published)
            .Concat(dossier.Developments.Select(development => development.Published))
            .Concat(dossier.Timeline.SelectMany(row => row.Sources).Select(source => source.AsOf))
            .Concat(dossier.Terms.Select(term => term.Source.AsOf))
            .DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    private static int? Nearest(ToldEvent told, List<ToldEvent> events)
    {
        var (score, at) = events.Select((known, i) => (Score: SameEvent.Score(known, told), At: i)).OrderByDescending(match => match.Score).FirstOrDefault();
        return SameEvent.Is(score) ? at : null;
    }

    private static void Add(List<ToldEvent> events, ToldEvent told, int? to)
    {
        if (to is { } at)
            events[at] = events[at].With(told);
        else
            events.Add(told);
    }

    // Developments first: they are told at length and dated to the day, so that rows which say little find them.
    private static IEnumerable<ToldEvent> Told(Dossier dossier)
    {
        var names = Vocabulary.NamesOf(dossier.Deal);
        var developments = dossier.Developments.OrderBy(development => development.Published).Select(development => ToldEvent.Of(development, dossier.Reports, names)).ToList();
        var rows = dossier.Timeline.OrderBy(row => row.Sources[0].AsOf).Select(row => ToldEvent.Of(row, names)).ToList();
        // The row that tells a development best comes first: another of the same article is then known to be another event.
        rows = [.. rows.OrderByDescending(row => developments.Select(development => SameEvent.Score(development, row)).DefaultIfEmpty().Max())];
        var own = developments.ConvertAll(development => OwnRow.Of(development, rows));
        return developments.Select((development, i) => own[i] is { } row ? development.With(row) : development).Concat(rows.Except(own.OfType<ToldEvent>()));
    }
}
