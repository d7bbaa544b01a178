using AlertBot.Alerts;

namespace AlertBot.Storage;

internal sealed class PaceStore(IEntityTable table) : IPaces
{
    public async Task<DateTimeOffset?> TakeAsync(string channelId, AlertId alert, int most, DateTimeOffset now, CancellationToken cancellationToken)
    {
        while (true)
        {
            var row = await table.GetAsync(Keys.OfChannel(channelId), Keys.Pace, cancellationToken);
            var before = row is null ? Pace.Empty : Document.Read<Pace>(row);
            var (after, full) = before.With(alert, most, now);
            if (ReferenceEquals(after, before) || await table.SubmitAsync(Keys.OfChannel(channelId), [Write(row, after)], cancellationToken))
                return full;
        }
    }

    public async Task<DateTimeOffset?> FullUntilAsync(string channelId, int most, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await table.ReadAsync<Pace>(Keys.OfChannel(channelId), Keys.Pace, cancellationToken))?.FullUntil(most, now);

    private static TableWrite Write(Entity? row, Pace pace) => row is null
        ? new TableWrite.Insert(Keys.Pace, Document.Write(pace))
        : new TableWrite.Replace(Keys.Pace, Document.Write(pace), row.Version());
}
