using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;

namespace AlertBot.SelfHost.Explain;

/// <summary>What every stage made of an article.</summary>
internal sealed record Explanation(Article Article, string CanonicalUrl, int DealsAsked, IReadOnlyList<DealStory> Deals);

/// <summary>What the stages made of an article for one deal.</summary>
internal sealed record DealStory(Deal Deal, DealMatch Match, DecisionRecord Record, IReadOnlyList<Fate> Fates);
