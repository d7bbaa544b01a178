namespace AlertBot.Alerts;

internal interface ISubscriptionStore
{
    /// <summary>In order of their ids, so that a fan-out can go on where it stopped.</summary>
    Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellationToken);

    Task<Subscription?> GetAsync(string channelId, CancellationToken cancellationToken);

    /// <summary>Leaves one that is there as it is: false then.</summary>
    Task<bool> AddAsync(Subscription subscription, CancellationToken cancellationToken);

    Task PutAsync(Subscription subscription, CancellationToken cancellationToken);

    Task RemoveAsync(string id, CancellationToken cancellationToken);
}
