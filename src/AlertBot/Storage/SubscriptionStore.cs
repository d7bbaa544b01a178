using AlertBot.Alerts;

namespace AlertBot.Storage;

internal sealed class SubscriptionStore(IEntityTable table) : ISubscriptionStore
{
    public async Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellationToken) =>
        await table.ListAsync<Subscription>(Keys.Subscriptions, Keys.All, cancellationToken);

    public Task<Subscription?> GetAsync(string channelId, CancellationToken cancellationToken) =>
        table.ReadAsync<Subscription>(Keys.Subscriptions, Subscription.IdOf(channelId), cancellationToken);

    public Task<bool> AddAsync(Subscription subscription, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Insert(subscription.Id, Document.Write(subscription))], cancellationToken);

    public Task PutAsync(Subscription subscription, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Upsert(subscription.Id, Document.Write(subscription))], cancellationToken);

    public Task RemoveAsync(string id, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Delete(id)], cancellationToken);
}
