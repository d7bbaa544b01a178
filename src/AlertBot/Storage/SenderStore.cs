using AlertBot.Discord.Rest;

namespace AlertBot.Storage;

internal sealed class SenderStore(IEntityTable table) : ISenders
{
    // Every start of a process leaves a row.
    private static readonly TimeSpan _keptFor = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<Sender>> ExchangeAsync(Sender own, CancellationToken cancellationToken)
    {
        await table.SubmitAsync(Keys.Senders, [new TableWrite.Upsert(Keys.Sender(own.Name), Document.Write(own))], cancellationToken);
        var all = await table.ListAsync<Sender>(Keys.Senders, Keys.All, cancellationToken);
        foreach (var gone in all.Where(sender => own.At - sender.At > _keptFor))
            await table.SubmitAsync(Keys.Senders, [new TableWrite.Delete(Keys.Sender(gone.Name))], cancellationToken);

        return all;
    }
}
