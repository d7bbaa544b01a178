using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;

namespace AlertBot;

/// <summary>Writes the message of an outbox entry: of a deal's development, of a digest of several, of what was added to one later, or of a notice to the ops channel.</summary>
internal sealed class Letters(DealCatalog catalog, IOutbox outbox, IRevisions revisions, IDigests digests, INotices notices)
{
    /// <param name="subscription">The channel's, for what stands above the card; null when it has none.</param>
    public Task<Letter> OfAsync(OutboxEntry entry, Subscription? subscription, CancellationToken cancellationToken)
    {
        if (entry.Deal == INotices.Outbox)
            return NoticeAsync(entry, subscription, cancellationToken);

        if (entry.Deal == IDigests.Outbox)
            return DigestAsync(entry, cancellationToken);

        return entry.IsReply ? ReplyAsync(entry, cancellationToken) : DevelopmentAsync(entry, subscription, cancellationToken);
    }

    private async Task<Letter> NoticeAsync(OutboxEntry entry, Subscription? subscription, CancellationToken cancellationToken) =>
        await notices.GetAsync(entry.Id, cancellationToken) is { } notice
            ? new Letter(notice.Kind == NoticeKind.Test ? SampleMessage.Write(notice, subscription) : NoticeMessage.Write(notice), null) { IsAwaited = notice.IsAwaited }
            : throw new InvalidOperationException($"Notice {entry.Id} is to be told, but is not stored.");

    // Closed before it is written: what a message says must not change between two attempts to send it.
    private async Task<Letter> DigestAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        var digest = await digests.SealAsync(entry.Id, cancellationToken) ?? throw new InvalidOperationException($"Digest {entry.Id} is to be told, but is not stored.");
        var developments = new List<(string Deal, Development Development)>();
        foreach (var item in digest.Items)
        {
            var deal = (await catalog.GetAsync(cancellationToken)).Find(item.Deal);
            developments.Add((deal?.Name ?? item.Deal.Value, await DevelopmentAsync(item.Deal, item.Development, cancellationToken)));
        }

        var message = DigestMessage.Write(digest, developments, entry.Person);
        return new Letter(message, null) { Shown = new(message.Hash(), [], developments.Exists(told => told.Development.Withdrawal is not null)) };
    }

    private async Task<Letter> DevelopmentAsync(OutboxEntry entry, Subscription? subscription, CancellationToken cancellationToken)
    {
        var (deal, development) = (await DealAsync(entry.Deal, cancellationToken), await DevelopmentAsync(entry.Deal, entry.Development, cancellationToken));
        // An edit leaves what stands above the card as it is.
        var hash = DevelopmentMessage.Write(deal, development, entry.Id, person: entry.Person).Hash();
        return new Letter(DevelopmentMessage.Write(deal, development, entry.Id, subscription, entry.Person), development) { Shown = Shown.Of(hash, development), Story = development.Story };
    }

    private async Task<Letter> ReplyAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        var (deal, development) = (await DealAsync(entry.Deal, cancellationToken), await DevelopmentAsync(entry.Deal, entry.Development, cancellationToken));
        var retelling = development.Retellings.Single(retelling => retelling.Article == entry.Adds);
        // In this order: what stops coming between the two is out.
        var coming = await revisions.IsComingAsync(entry, cancellationToken);
        var alert = await revisions.SentAsync(entry, cancellationToken);
        var message = UpdateMessage.Write(deal, development, retelling, entry.Id, alert?.MessageId, entry.Person);
        return new Letter(message, development) { Shown = Shown.Of(message.Hash(), development), Needless = entry.MayBeOut ? null : Needless(entry, alert, coming) };
    }

    private static string? Needless(OutboxEntry reply, SentAlert? alert, bool coming)
    {
        if (alert is null)
            return coming ? null : "there is no alert to reply to";
        if (alert.Gone is not null)
            return "the alert was deleted";

        return alert.Told.Contains(reply.Adds!.Value) ? "the alert told it already" : null;
    }

    private async Task<Deal> DealAsync(DealId deal, CancellationToken cancellationToken) =>
        (await catalog.GetAsync(cancellationToken)).Find(deal) ?? throw new InvalidOperationException($"Deal {deal} is not tracked any more.");

    private async Task<Development> DevelopmentAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken) =>
        await outbox.DevelopmentAsync(deal, development, cancellationToken)
        ?? throw new InvalidOperationException($"Development {development} is to be told, but is not stored.");
}
