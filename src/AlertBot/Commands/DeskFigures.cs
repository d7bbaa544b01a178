using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Feeds.Health;

namespace AlertBot.Commands;

/// <summary>How the desk is, in figures: what <c>/status</c> and the page show, in the same words.</summary>
/// <param name="Feeds">How many are in which condition, the well ones first.</param>
/// <param name="ToJudge">Articles that wait to be judged.</param>
/// <param name="ToTell">Alerts that wait to be told, held ones too.</param>
/// <param name="Parked">Messages that Discord refused for good.</param>
/// <param name="GivenUp">Steps that failed five times, in today (UTC).</param>
/// <param name="Delays">From publication to message of each alert told today (UTC), the shortest first.</param>
internal sealed record DeskFigures(
    int Deals, ImmutableArray<(FeedCondition Condition, int Count)> Feeds, int ToJudge, int ToTell, int Parked, int GivenUp, ImmutableArray<TimeSpan> Delays)
{
    public ImmutableArray<ReplyLine> Lines =>
    [
        new("Feeds", Feeds.IsEmpty ? "none yet" : string.Join(", ", Feeds.Select(feeds => $"{feeds.Count} {FeedsHealth.Words(feeds.Condition)}"))),
        new("Pending", $"{Replies.Count(ToJudge, "article", "articles")} to judge, {Replies.Count(ToTell, "alert", "alerts")} to tell"),
        new("Parked", $"{Replies.Count(Parked, "message", "messages")} that Discord refused, {Replies.Count(GivenUp, "step", "steps")} given up today"),
        new("Delay today", Delays.IsEmpty
            ? "no alert yet"
            : $"p50 {Written(At(0.5))}, p95 {Written(At(0.95))} from publication to message, of {Replies.Count(Delays.Length, "alert", "alerts")}"),
    ];

    /// <summary>The value that so many of all do not exceed (nearest rank).</summary>
    private TimeSpan At(double share) => Delays[(int)Math.Ceiling(share * Delays.Length) - 1];

    private static string Written(TimeSpan delay) => delay switch
    {
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{delay.TotalSeconds:0} s"),
        { TotalHours: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{delay.TotalMinutes:0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{delay.TotalHours:0} h"),
    };
}
