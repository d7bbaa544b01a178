using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Storage;

/// <summary>The servers that keep something here stand in one partition; what they keep stands where everybody's does, marked with their id.</summary>
internal sealed class ServerStore(IEntityTable table) : IServers
{
    public Task NoteAsync(string server, DateTimeOffset now, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Servers, [new TableWrite.Insert(Keys.Server(server), Document.Write(new ServerRecord(server, now, Checked: now)))], cancellationToken);

    public Task<ServerRecord?> GetAsync(string server, CancellationToken cancellationToken) =>
        table.ReadAsync<ServerRecord>(Keys.Servers, Keys.Server(server), cancellationToken);

    public async Task<IReadOnlyList<ServerRecord>> ListAsync(CancellationToken cancellationToken) =>
        await table.ListAsync<ServerRecord>(Keys.Servers, Keys.All, cancellationToken);

    public Task PutAsync(ServerRecord server, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Servers, [new TableWrite.Upsert(Keys.Server(server.Id), Document.Write(server))], cancellationToken);

    // The definitions of its deals first: what is not tracked is decided and told no more. Its own row last: until then the rest is tried again.
    public async Task EraseAsync(string server, CancellationToken cancellationToken)
    {
        var deals = await table.ListAsync<Deal>(Keys.Deals, Keys.All, cancellationToken);
        var own = deals.Where(deal => deal.Server == server).ToArray();
        foreach (var deal in own)
        {
            await table.SubmitAsync(Keys.Deals, [new TableWrite.Delete(deal.Id.Value)], cancellationToken);
            await table.EraseAsync(Keys.Of(deal.Id), cancellationToken);
        }

        await LetGoAsync(server, [.. own.Select(deal => deal.Id)], cancellationToken);
        await EraseChannelsAsync(server, cancellationToken);
        foreach (var deal in deals.Except(own))
            await table.EraseAsync(Keys.Of(deal.Id), Keys.Faqs, entity => Document.Read<FaqEntry>(entity).Server == server, cancellationToken);

        await table.EraseAsync(Keys.QuestionsOf(server), cancellationToken);
        await table.SubmitAsync(Keys.Servers, [new TableWrite.Delete(Keys.Server(server))], cancellationToken);
    }

    /// <summary>From what people follow by direct messages.</summary>
    private async Task LetGoAsync(string server, HashSet<DealId> deals, CancellationToken cancellationToken)
    {
        foreach (var followed in (await table.ListAsync<Subscription>(Keys.Subscriptions, Keys.All, cancellationToken)).Where(followed => followed.In.Contains(server)))
        {
            var left = followed with { In = followed.In.Remove(server), Deals = followed.Deals.RemoveAll(deals.Contains) };
            // No deals would mean all of them.
            TableWrite write = left.Deals.IsEmpty && !followed.Deals.IsEmpty ? new TableWrite.Delete(left.Id) : new TableWrite.Upsert(left.Id, Document.Write(left));
            await table.SubmitAsync(Keys.Subscriptions, [write], cancellationToken);
        }
    }

    private async Task EraseChannelsAsync(string server, CancellationToken cancellationToken)
    {
        var theirs = (await table.ListAsync<Subscription>(Keys.Subscriptions, Keys.All, cancellationToken)).Where(subscription => subscription.Server == server).ToArray();
        foreach (var subscription in theirs)
            await table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Delete(subscription.Id)], cancellationToken);

        await table.EraseAsync(theirs.Select(static subscription => subscription.ChannelId).ToHashSet(), cancellationToken);
    }
}
