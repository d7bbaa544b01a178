using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Articles;

namespace AlertBot.Storage;

/// <summary>One row for a story in a channel: who claims it, keeps silent for it or gives it back excludes the others by the row's version.</summary>
internal sealed class StoryClaimStore(IEntityTable table) : IStoryClaims
{
    public async Task<AlertId> ClaimAsync(OutboxEntry alert, ArticleId story, CancellationToken cancellationToken)
    {
        // Nearly always it is the first, and one write does.
        if (await table.SubmitAsync(Keys.OfChannel(alert.ChannelId), [new TableWrite.Insert(Keys.Story(story), Document.Write(alert.Id))], cancellationToken))
            return alert.Id;

        var teller = alert.Id;
        await ChangeAsync(alert.ChannelId, story, claim =>
        {
            (claim, teller) = claim.With(alert);
            return claim;
        }, cancellationToken);
        return teller;
    }

    public async Task<IReadOnlyList<StoryClaim.Silent>> GiveBackAsync(OutboxEntry alert, ArticleId story, CancellationToken cancellationToken) =>
        (await ChangeAsync(alert.ChannelId, story, claim => claim.Without(alert.Id), cancellationToken)).KeptSilent;

    public async Task<AlertId?> TellerAsync(string channelId, ArticleId story, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.OfChannel(channelId), Keys.Story(story), cancellationToken) is { } row ? Read(row).Teller : null;

    private async Task<StoryClaim> ChangeAsync(string channelId, ArticleId story, Func<StoryClaim, StoryClaim> change, CancellationToken cancellationToken)
    {
        var (partition, key) = (Keys.OfChannel(channelId), Keys.Story(story));
        while (true)
        {
            var row = await table.GetAsync(partition, key, cancellationToken);
            var before = row is null ? StoryClaim.Free : Read(row);
            var after = change(before);
            if (ReferenceEquals(after, before) || await table.SubmitAsync(partition, [Written(row, key, after)], cancellationToken))
                return after;
        }
    }

    private static TableWrite Written(Entity? row, string key, StoryClaim claim) => row is null
        ? new TableWrite.Insert(key, Document.Write(claim))
        : new TableWrite.Replace(key, Document.Write(claim), row.Version());

    // A story that nobody else wanted to tell is the id of the alert that tells it, and no more.
    private static StoryClaim Read(Entity row)
    {
        using var document = JsonDocument.Parse(row.Data);
        return document.RootElement.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String
            ? new StoryClaim(Document.Read<AlertId>(row))
            : Document.Read<StoryClaim>(row);
    }
}
