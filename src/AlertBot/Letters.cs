using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;

namespace AlertBot;

/// <summary>Writes the message of an outbox entry: of a deal's development, of a digest of several, of what was added to one later, or of a notice to the ops channel.</summary>
internal sealed class Letters(DealCatalog catalog, IOutbox outbox, IRevisions revisions, Seal seal, INotices notices)
{
    private const string Unrecorded = "what it was to tell is not on record any more";

    /// <param name="subscription">The channel's, for what stands above the card; null when it has none.</param>
    public Task<Letter> OfAsync(OutboxEntry entry, Subscription? subscription, CancellationToken cancellationToken)
    {
        if (entry.Deal == INotices.Outbox)
            return NoticeAsync(entry, subscription, cancellationToken);

        return entry.Deal == IDigests.Outbox ? DigestAsync(entry, subscription, cancellationToken) : OfDealAsync(entry, subscription?.Lead, cancellationToken);
    }

    /// <summary>What a message that is out should show by now.</summary>
    public Task<Letter> OfAsync(SentAlert sent, CancellationToken cancellationToken) =>
        sent.Entry.Deal == IDigests.Outbox ? DigestAsync(sent.Entry, null, cancellationToken) : OfDealAsync(sent.Entry, sent.Lead, cancellationToken);

    private async Task<Letter> NoticeAsync(OutboxEntry entry, Subscription? subscription, CancellationToken cancellationToken) =>
        await notices.GetAsync(entry.Id, cancellationToken) is { } notice
            ? new Letter(notice.Kind == NoticeKind.Test ? SampleMessage.Write(notice, subscription) : NoticeMessage.Write(notice), null, notice.Title) { IsAwaited = notice.IsAwaited }
            : Letter.None(Unrecorded);

    // Closed before it is written: what a message says must not change between two attempts to send it. What is erased after that is not told all the same.
    private async Task<Letter> DigestAsync(OutboxEntry entry, Subscription? subscription, CancellationToken cancellationToken)
    {
        if (await seal.RunAsync(entry.Id, subscription, cancellationToken) is not { } digest)
            return Letter.None(Unrecorded);

        var told = new List<DigestMessage.Told>();
        foreach (var item in digest.Items)
        {
            if (await outbox.DevelopmentAsync(item.Deal, item.Development, cancellationToken) is { } development)
                told.Add(new((await catalog.FindAsync(item.Deal, cancellationToken))?.Name ?? item.Deal.Value, development, item));
        }

        return told.Count == 0 ? Letter.None($"nothing of it is left: {digest.Left.FirstOrDefault()?.Reason ?? Unrecorded}") : Write(digest, told, entry.Person);
    }

    // Each withdrawal is material by itself: the stories of what was withdrawn stand where an alert has what was added.
    private static Letter Write(Digest digest, List<DigestMessage.Told> told, string? person)
    {
        var message = DigestMessage.Write(digest, told, person);
        var name = string.Create(CultureInfo.InvariantCulture, $"{digest.Due.UtcDateTime:d MMMM yyyy}: {DigestMessage.Count(told)}");
        ImmutableArray<ArticleId> withdrawn = [.. told.Where(static one => one.Development.Withdrawal is not null).Select(static one => one.Development.Story).Distinct()];
        return new Letter(message, null, name) { Shown = new(message.Hash(), withdrawn, !withdrawn.IsEmpty) };
    }

    private async Task<Letter> OfDealAsync(OutboxEntry entry, Lead? lead, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(entry.Deal, cancellationToken) is not { } deal)
            return Letter.None(AlertDecider.Untracked);
        if (entry.Starts)
            return new Letter(DealThreadMessage.Write(deal, entry.Id), null, deal.Name);
        if (await outbox.DevelopmentAsync(entry.Deal, entry.Development, cancellationToken) is not { } development)
            return Letter.None(Unrecorded);

        var letter = entry.IsReply ? await ReplyAsync(deal, development, entry, cancellationToken) : Write(deal, development, entry, lead);
        return letter with { Deal = deal };
    }

    private static Letter Write(Deal deal, Development development, OutboxEntry entry, Lead? lead)
    {
        var message = DevelopmentMessage.Write(deal, development, entry.Id, lead, entry.Person);
        return new Letter(message, development, development.Headline) { Shown = Shown.Of(message.Hash(), development), Lead = lead, Story = development.Story };
    }

    private async Task<Letter> ReplyAsync(Deal deal, Development development, OutboxEntry entry, CancellationToken cancellationToken)
    {
        if (development.Retellings.FirstOrDefault(retelling => retelling.Article == entry.Adds) is not { } retelling)
            return Letter.None(Unrecorded);

        var (follower, isOfDigest) = await revisions.FollowedAsync(entry, cancellationToken);
        // In this order: what stops coming between the two is out.
        var coming = await revisions.IsComingAsync(follower, cancellationToken);
        var alert = await revisions.SentAsync(follower, cancellationToken);
        var message = UpdateMessage.Write(deal, development, retelling, entry.Id, alert?.MessageId, entry.Person);
        return new Letter(message, development, retelling.Title)
        {
            Shown = Shown.Of(message.Hash(), development),
            Needless = entry.MayBeOut ? null : Needless(entry, alert, coming, isOfDigest),
            ThreadId = alert?.ThreadId,
            IsOfDigest = isOfDigest,
        };
    }

    // A digest tells nothing that came after it was closed, and what came before calls for no reply.
    private static string? Needless(OutboxEntry reply, SentAlert? alert, bool coming, bool isOfDigest)
    {
        if (alert is null)
            return coming ? null : "there is no alert to reply to";
        if (alert.Gone is not null)
            return "the alert was deleted";

        return !isOfDigest && alert.Told.Contains(reply.Adds!.Value) ? "the alert told it already" : null;
    }
}
