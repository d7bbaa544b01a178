using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>A development, and what a subscription makes of it.</summary>
internal sealed record AlertPreview(Deal Deal, Development Development, Subscription Subscription, AlertDecision Decision);
