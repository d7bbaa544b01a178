using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Discord.Messages;

namespace AlertBot;

/// <summary>What an outbox entry says.</summary>
/// <param name="Story">What a channel is told once only, whatever entries tell it; null for a notice.</param>
internal sealed record Letter(DiscordMessage Message, ArticleId? Story);

/// <summary>Writes the message of an outbox entry: of a deal's development, or of a notice to the ops channel.</summary>
internal sealed class Letters(DealCatalog catalog, IOutbox outbox, INotices notices)
{
    public Task<Letter> OfAsync(OutboxEntry entry, CancellationToken cancellationToken) =>
        entry.Deal == INotices.Outbox ? NoticeAsync(entry, cancellationToken) : DevelopmentAsync(entry, cancellationToken);

    private async Task<Letter> NoticeAsync(OutboxEntry entry, CancellationToken cancellationToken) =>
        await notices.GetAsync(entry.Id, cancellationToken) is { } notice
            ? new Letter(NoticeMessage.Write(notice), null)
            : throw new InvalidOperationException($"Notice {entry.Id} is to be told, but is not stored.");

    private async Task<Letter> DevelopmentAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        var deal = (await catalog.GetAsync(cancellationToken)).Find(entry.Deal) ?? throw new InvalidOperationException($"Deal {entry.Deal} is not tracked any more.");
        var development = await outbox.DevelopmentAsync(entry.Deal, entry.Development, cancellationToken)
            ?? throw new InvalidOperationException($"Development {entry.Development} is to be told, but is not stored.");
        return new Letter(DevelopmentMessage.Write(deal, development, entry.Id), development.Story);
    }
}
