using AlertBot.Alerts;

namespace AlertBot.Storage;

internal sealed class SubscriptionStore(IEntityTable table) : ISubscriptionStore
{
    public async Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellationToken) =>
        await table.ListAsync<Subscription>(Keys.Subscriptions, Keys.All, cancellationToken);

    public Task<Subscription?> GetAsync(string channelId, CancellationToken cancellationToken) =>
        table.ReadAsync<Subscription>(Keys.Subscriptions, Subscription.IdOf(channelId), cancellationToken);

    public async Task<Versioned<Subscription>?> FindAsync(string channelId, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.Subscriptions, Subscription.IdOf(channelId), cancellationToken) is { } entity
            ? new Versioned<Subscription>(Document.Read<Subscription>(entity), entity.Version())
            : null;

    public Task<bool> ReplaceAsync(Versioned<Subscription> before, Subscription after, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Replace(after.Id, Document.Write(after), before.Version)], cancellationToken);

    public Task<bool> AddAsync(Subscription subscription, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Insert(subscription.Id, Document.Write(subscription))], cancellationToken);

    public Task PutAsync(Subscription subscription, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Upsert(subscription.Id, Document.Write(subscription))], cancellationToken);

    public Task RemoveAsync(string id, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Delete(id)], cancellationToken);
}
