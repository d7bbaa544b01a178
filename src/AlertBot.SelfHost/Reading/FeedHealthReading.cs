using AlertBot.Commands;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;

namespace AlertBot.SelfHost.Reading;

/// <summary>What <c>alertbot feeds health --json</c> writes for one feed, times in UTC.</summary>
/// <param name="Ok">False when it cannot be read.</param>
internal sealed record FeedHealthReading(
    string Url, string Name, bool Ok, string Condition, DateTime? Since, string Reason, int Failures, DateTime? LastPolled, DateTime? LastNews, DateTime? NextDue)
{
    public static FeedHealthReading Of(FeedRecord record, DateTimeOffset now)
    {
        var (state, health) = (record.State, FeedHealth.Judge(record.State, now));
        return new(
            record.Feed.Url, FeedNames.Of(record), health.IsWell || health.Condition is FeedCondition.Quiet, FeedsHealth.Words(health.Condition), health.Since?.UtcDateTime, health.Reason,
            state.FailuresInARow, state.LastPolled?.UtcDateTime, state.LastNewItem?.UtcDateTime, state.Gone ? null : state.NextDue.UtcDateTime);
    }
}
