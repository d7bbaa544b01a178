using AlertBot.Alerts;
using AlertBot.Articles;

namespace AlertBot.Storage;

/// <summary>
/// One row for who tells a story to a channel, which is nearly always all there is, and one for who keeps silent or gave it back. Every change writes the
/// first, so that its version guards both.
/// </summary>
internal sealed class StoryClaimStore(IEntityTable table) : IStoryClaims
{
    // Of a story that was given back. No alert is called so, and a version that does not know of giving back tells it nobody.
    private static readonly AlertId _nobody = new("");

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
        TellerIn(await table.GetAsync(Keys.OfChannel(channelId), Keys.Story(story), cancellationToken));

    private async Task<StoryClaim> ChangeAsync(string channelId, ArticleId story, Func<StoryClaim, StoryClaim> change, CancellationToken cancellationToken)
    {
        var partition = Keys.OfChannel(channelId);
        while (true)
        {
            var row = await table.GetAsync(partition, Keys.Story(story), cancellationToken);
            var others = await table.ReadAsync<StoryClaim>(partition, Keys.Silent(story), cancellationToken) ?? StoryClaim.Free;
            var before = others with { Teller = TellerIn(row) };
            var after = change(before);
            if (ReferenceEquals(after, before) || await table.SubmitAsync(partition, Writes(row, story, after), cancellationToken))
                return after;
        }
    }

    private static AlertId? TellerIn(Entity? row) => row is not null && Document.Read<AlertId>(row) is var teller && teller != _nobody ? teller : null;

    private static TableWrite[] Writes(Entity? row, ArticleId story, StoryClaim claim)
    {
        var (key, teller) = (Keys.Story(story), Document.Write(claim.Teller ?? _nobody));
        return
        [
            row is null ? new TableWrite.Insert(key, teller) : new TableWrite.Replace(key, teller, row.Version()),
            new TableWrite.Upsert(Keys.Silent(story), Document.Write(claim with { Teller = null })),
        ];
    }
}
