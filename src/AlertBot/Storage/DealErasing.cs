using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Storage;

/// <summary>Takes deals that go out of what stands elsewhere: digests and claims of other channels that were told of them, notices, and steps that failed over them.</summary>
internal static class DealErasing
{
    /// <param name="deals">Their rows are still there: they say which channels were told.</param>
    public static async Task EraseTracesAsync(this IEntityTable table, ImmutableHashSet<DealId> deals, CancellationToken cancellationToken)
    {
        var channels = new HashSet<string>();
        foreach (var deal in deals)
            channels.UnionWith(await table.ChannelsOfAsync(deal, cancellationToken));
        foreach (var channel in channels)
            await table.ReviseAsync<StoryClaim>(Keys.OfChannel(channel), Keys.AllSilent, claim => Without(claim, deals), cancellationToken);

        await table.ReviseAsync<Digest>(Keys.Of(IDigests.Outbox), Keys.AllDigests, digest => channels.Contains(digest.ChannelId) ? Without(digest, deals) : digest, cancellationToken);
        await table.EraseAsync(Keys.Of(INotices.Outbox), Keys.Notices, entity => Document.Read<Notice>(entity).About is { } about && deals.Contains(new(about)), cancellationToken);
        await table.EraseAsync(Keys.Desk, Keys.GivenUps, entity => deals.Contains(new(Document.Read<GivenUpStep>(entity).Key)), cancellationToken);
    }

    private static StoryClaim Without(StoryClaim claim, ImmutableHashSet<DealId> deals) =>
        claim.KeptSilent.Any(silent => deals.Contains(silent.Deal)) ? claim with { KeptSilent = claim.KeptSilent.RemoveAll(silent => deals.Contains(silent.Deal)) } : claim;

    // One of which nothing is left is not told: that is for whoever closes it to find.
    private static Digest Without(Digest digest, ImmutableHashSet<DealId> deals) =>
        digest.Items.Any(item => deals.Contains(item.Deal)) || digest.Left.Any(spared => deals.Contains(spared.Item.Deal))
            ? digest with { Items = digest.Items.RemoveAll(item => deals.Contains(item.Deal)), Left = digest.Left.RemoveAll(spared => deals.Contains(spared.Item.Deal)) }
            : digest;
}
