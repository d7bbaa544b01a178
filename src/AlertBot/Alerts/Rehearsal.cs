using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>What a channel's settings would have made of past developments, each at the time at which it was seen. Pure.</summary>
internal static class Rehearsal
{
    /// <summary>In the order in which they were seen. All that the channel may be told of: the cap counts what came in the hour before.</summary>
    public static IReadOnlyList<AlertPreview> Of(Subscription here, IEnumerable<(Deal Deal, Development Development)> past)
    {
        var (pace, previews, stories) = (Pace.Empty, new List<AlertPreview>(), new HashSet<ArticleId>());
        foreach (var (deal, development) in past.OrderBy(static told => told.Development.FirstSeen).ThenBy(static told => told.Development.Published))
        {
            (pace, var decision) = Next(here, development, pace);
            if (decision is not AlertDecision.Suppress && !stories.Add(development.Story))
                decision = new AlertDecision.Suppress(AlertDecider.ToldAlready);
            previews.Add(new(deal, development, here, decision));
        }

        return previews;
    }

    private static (Pace After, AlertDecision Decision) Next(Subscription here, Development development, Pace pace)
    {
        var decision = AlertDecider.Decide(here, development, development.FirstSeen);
        if (decision is not AlertDecision.Send || here.IsUrgent(development) || here.MostPerHour is not { } most)
            return (pace, decision);

        var (after, full) = pace.With(AlertId.Of(development.Id, here), most, development.FirstSeen);
        return (after, full is { } until ? new AlertDecision.Hold(here.NotQuiet(until), Pace.Reason(most)) : decision);
    }
}
