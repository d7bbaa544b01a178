using System.Collections.Immutable;

namespace AlertBot.Alerts;

/// <summary>What waits of a deal, and how long what was told of it today took.</summary>
/// <param name="ToJudge">Articles that wait to be judged.</param>
/// <param name="ToTell">Messages that wait to be told, held ones too.</param>
/// <param name="Delays">From publication to message of each alert told today (UTC).</param>
internal sealed record Backlog(int ToJudge, int ToTell, ImmutableArray<ParkedAlert> Parked, ImmutableArray<TimeSpan> Delays)
{
    /// <summary>Nothing is open or parked, so that nothing comes of it by itself.</summary>
    public bool IsStill { get; init; }
}
