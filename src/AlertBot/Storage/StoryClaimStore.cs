using AlertBot.Alerts;
using AlertBot.Articles;

namespace AlertBot.Storage;

internal sealed class StoryClaimStore(IEntityTable table) : IStoryClaims
{
    public async Task<AlertId> ClaimAsync(string channelId, ArticleId story, AlertId alert, CancellationToken cancellationToken)
    {
        var (partition, row) = (Keys.OfChannel(channelId), Keys.Story(story));
        if (await table.SubmitAsync(partition, [new TableWrite.Insert(row, Document.Write(alert))], cancellationToken))
            return alert;

        return await table.GetAsync(partition, row, cancellationToken) is { } taken ? Document.Read<AlertId>(taken) : alert;
    }

    public async Task<AlertId?> TellerAsync(string channelId, ArticleId story, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.OfChannel(channelId), Keys.Story(story), cancellationToken) is { } taken ? Document.Read<AlertId>(taken) : null;
}
