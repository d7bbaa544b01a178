using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;

namespace AlertBot;

/// <summary>What an outbox entry says.</summary>
/// <param name="Development">Null for a digest and for a notice.</param>
internal sealed record Letter(DiscordMessage Message, Development? Development)
{
    /// <summary>Somebody waits for it (<see cref="Notice.IsAwaited"/>).</summary>
    public bool IsAwaited { get; init; }

    /// <summary>What a channel is told once only, whatever entries tell it.</summary>
    public ArticleId? Story => Development?.Story;
}

/// <summary>Writes the message of an outbox entry: of a deal's development, of a digest of several, or of a notice to the ops channel.</summary>
internal sealed class Letters(DealCatalog catalog, IOutbox outbox, IDigests digests, INotices notices)
{
    /// <param name="subscription">The channel's, for what stands above the card; null when it has none.</param>
    public Task<Letter> OfAsync(OutboxEntry entry, Subscription? subscription, CancellationToken cancellationToken)
    {
        if (entry.Deal == INotices.Outbox)
            return NoticeAsync(entry, subscription, cancellationToken);

        return entry.Deal == IDigests.Outbox ? DigestAsync(entry, cancellationToken) : DevelopmentAsync(entry, subscription, cancellationToken);
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

        return new Letter(DigestMessage.Write(digest, developments, entry.Person), null);
    }

    private async Task<Letter> DevelopmentAsync(OutboxEntry entry, Subscription? subscription, CancellationToken cancellationToken)
    {
        var deal = (await catalog.GetAsync(cancellationToken)).Find(entry.Deal) ?? throw new InvalidOperationException($"Deal {entry.Deal} is not tracked any more.");
        var development = await DevelopmentAsync(entry.Deal, entry.Development, cancellationToken);
        return new Letter(DevelopmentMessage.Write(deal, development, entry.Id, subscription), development);
    }

    private async Task<Development> DevelopmentAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken) =>
        await outbox.DevelopmentAsync(deal, development, cancellationToken)
        ?? throw new InvalidOperationException($"Development {development} is to be told, but is not stored.");
}
