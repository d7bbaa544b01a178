using System.Globalization;

namespace AlertBot.Feeds.Health;

/// <summary>How a feed is, since when, and why we think so. A pure judgement over its state. Whether it is polled at all is not
/// its own matter but the desk's: see <c>DeskHealth</c>.</summary>
/// <param name="Since">Null where there is no beginning to tell.</param>
internal sealed record FeedHealth(FeedCondition Condition, DateTimeOffset? Since, string Reason)
{
    public bool IsWell => Condition is FeedCondition.Ok or FeedCondition.Waiting;

    public static FeedHealth Judge(FeedState state, DateTimeOffset now)
    {
        if (state.Gone)
            return new FeedHealth(FeedCondition.Gone, state.Health.FailingSince, $"{state.LastFailure}; it is not polled any more");
        if (state.FailuresInARow > 0)
            return Failing(state);

        return state.LastPolled is null ? new FeedHealth(FeedCondition.Waiting, state.Added, "it has not been polled yet") : Answering(state, now);
    }

    // States of before the health was kept have no kind of trouble.
    private static FeedHealth Failing(FeedState state) => new(
        state.Health.Trouble is FeedCondition.Waiting ? FeedCondition.Failing : state.Health.Trouble,
        state.Health.FailingSince ?? state.LastSuccess,
        $"{state.LastFailure} ({(state.FailuresInARow == 1 ? "1 failure" : $"{state.FailuresInARow} failures in a row")})");

    private static FeedHealth Answering(FeedState state, DateTimeOffset now)
    {
        if (state.LastNewItem is not { } last)
            return new FeedHealth(FeedCondition.Ok, state.Health.WellSince, "it answers, and has brought nothing yet");
        if (FeedRhythm.Unusual(state.Health.Silences) is not { } unusual)
            return new FeedHealth(FeedCondition.Ok, state.Health.WellSince, $"it answers; its last news is of {Time(last)}");

        return now - last > unusual
            ? new FeedHealth(FeedCondition.Quiet, last, $"nothing new since {Time(last)}; it never was silent for longer than {Length(Longest(state))}")
            : new FeedHealth(FeedCondition.Ok, state.Health.WellSince, $"it answers; its last news is of {Time(last)}");
    }

    private static TimeSpan Longest(FeedState state) => state.Health.Silences.Max(silence => silence.Length);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    private static string Length(TimeSpan length) => length switch
    {
        { TotalDays: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{length.TotalDays:0.#} days"),
        { TotalHours: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{length.TotalHours:0.#} hours"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{length.TotalMinutes:0} minutes"),
    };
}
