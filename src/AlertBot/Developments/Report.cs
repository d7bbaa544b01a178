using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Deals;

namespace AlertBot.Developments;

/// <summary>What was decided about an article for a deal, and why: the record behind <c>/why</c>.</summary>
internal sealed record Report(
    ArticleId Article,
    DealId Deal,
    Verdict Verdict,
    DevelopmentId? Development,
    DevelopmentKind Kind,
    double Score,
    string Reason,
    string Title,
    string Url,
    string Outlet,
    DateTimeOffset Published,
    DateTimeOffset DecidedAt,
    ImmutableArray<Evidence> Evidence)
{
    /// <summary>How surely it is of its kind, 0 to 1.</summary>
    public double KindConfidence { get; init; }

    /// <summary>What an update adds (<see cref="Judging.Addition"/>).</summary>
    public ImmutableArray<string> Added { get; init; } = [];
}
