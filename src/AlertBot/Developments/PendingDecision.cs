using AlertBot.Articles;
using AlertBot.Deals;

namespace AlertBot.Developments;

/// <summary>An article that waits to be judged for a deal. Durable before its feed marks the item as seen.</summary>
internal sealed record PendingDecision(DealId Deal, ArticleId Article, DateTimeOffset Since, DealMatch Match)
{
    /// <summary>The trace that the decision continues (W3C traceparent); null when nobody traces.</summary>
    public string? Trace { get; init; }
}
