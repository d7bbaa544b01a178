using AlertBot.Developments;
using AlertBot.Developments.Reading;

namespace AlertBot.Dossiers;

/// <summary>
/// The one development that a row dated to a month or longer can mean: the only one of its sort of turn in that time, or the only one at all. Timelines
/// recall in a few words of their own what was told at length when it was news.
/// </summary>
internal static class SoleTurn
{
    // Sorts that recaps and first reports tell for one another.
    private static readonly DevelopmentKind[][] _alike =
    [
        [DevelopmentKind.Announced, DevelopmentKind.Amended, DevelopmentKind.Licensing],
        [DevelopmentKind.Investment, DevelopmentKind.Financial],
    ];

    // The only development of a month may still be another event: then a few words of it must be the row's.
    private const int FewestShared = 3;

    /// <summary>Its place among the events; null when none or several qualify.</summary>
    public static int? Of(ToldEvent row, IReadOnlyList<ToldEvent> events)
    {
        if (EventSpan.Of(row.Row.Date.Value).Days == 0)
            return null;
        var then = Enumerable.Range(0, events.Count).Where(i => !events[i].Harvested && IsWithin(events[i], row)).ToArray();
        var alike = KindOf(row) is var kind and not DevelopmentKind.Other ? then.Where(i => IsAlike(KindOf(events[i]), kind)).Take(2).ToArray() : [];
        return alike is [var only] && SameEvent.MayTellTheSame(row, events[only], 1) ? only
            : then is [var sole] && SameEvent.MayTellTheSame(row, events[sole], FewestShared) ? sole
            : null;
    }

    private static bool IsWithin(ToldEvent development, ToldEvent row) => row.Row.Date.MayBe(development.Row.Date);

    private static DevelopmentKind KindOf(ToldEvent told) => KindReader.Read(told.Row.Text, null).Kind;

    private static bool IsAlike(DevelopmentKind one, DevelopmentKind other) =>
        one == other || Array.Exists(_alike, alike => alike.Contains(one) && alike.Contains(other));
}
