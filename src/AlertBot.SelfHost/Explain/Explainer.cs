using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.SelfHost.Explain;

/// <summary>Asks each stage what it makes of one article, against what the store knows; writes nothing to the store.</summary>
internal sealed class Explainer(DealCatalog catalog, IDecisionStore decisions, IOutbox outbox, ISubscriptionStore subscriptions, TimeProvider time)
{
    public async Task<Explanation> ExplainAsync(Article article, CancellationToken cancellationToken)
    {
        var snapshot = await catalog.GetAsync(cancellationToken);
        var stories = new List<DealStory>();
        foreach (var match in snapshot.Matcher.Match(article))
            stories.Add(await TellAsync(snapshot.Find(match.Deal)!, article, match, cancellationToken));

        return new Explanation(article, CanonicalUrl.Of(article.Url), snapshot.Deals.Count, stories);
    }

    private async Task<DealStory> TellAsync(Deal deal, Article article, DealMatch match, CancellationToken cancellationToken)
    {
        var head = await decisions.HeadAsync(deal.Id, cancellationToken);
        var pending = new PendingDecision(deal.Id, article.Id, article.FirstSeen, match);
        var record = DecisionWriter.Write(deal, article, pending, head, time.GetUtcNow());
        return new DealStory(deal, match, record, await DeliveriesAsync(deal.Id, record, cancellationToken));
    }

    private async Task<IReadOnlyList<string>> DeliveriesAsync(DealId deal, DecisionRecord record, CancellationToken cancellationToken)
    {
        if (record.Report.Development is not { } id)
            return [];

        var sent = (await outbox.SentAsync(deal, cancellationToken)).Where(alert => alert.Entry.Development == id)
            .Select(alert => $"channel {alert.Entry.ChannelId} has it as message {alert.MessageId}, sent {alert.SentAt:u}");
        var parked = (await outbox.ParkedAsync(deal, cancellationToken)).Where(alert => alert.Entry.Development == id)
            .Select(alert => $"channel {alert.Entry.ChannelId}: parked {alert.ParkedAt:u}: {alert.Reason}");
        return [.. sent, .. parked, .. await WouldTellAsync(record, cancellationToken)];
    }

    private async Task<IEnumerable<string>> WouldTellAsync(DecisionRecord record, CancellationToken cancellationToken)
    {
        if (record.Development is not { } development)
            return [];

        var now = time.GetUtcNow();
        return (await subscriptions.ListAsync(cancellationToken)).Select(subscription => AlertDecider.Decide(subscription, development, now) switch
        {
            AlertDecision.Send => $"channel {subscription.ChannelId} would be told",
            AlertDecision.Hold hold => $"channel {subscription.ChannelId} would be told at {hold.Until:u}: {hold.Reason}",
            AlertDecision.Suppress suppress => $"channel {subscription.ChannelId} would not be told: {suppress.Reason}",
            _ => throw new System.Diagnostics.UnreachableException(),
        });
    }
}
