namespace AlertBot.Alerts;

internal interface ISubscriptionStore
{
    /// <summary>In order of their ids, so that a fan-out can go on where it stopped.</summary>
    Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellationToken);

    Task<Subscription?> GetAsync(string channelId, CancellationToken cancellationToken);

    /// <summary>The same with the version under which it may be changed.</summary>
    Task<Versioned<Subscription>?> FindAsync(string channelId, CancellationToken cancellationToken);

    /// <summary>False when somebody else changed or removed it meanwhile.</summary>
    Task<bool> ReplaceAsync(Versioned<Subscription> before, Subscription after, CancellationToken cancellationToken);

    /// <summary>Leaves one that is there as it is: false then.</summary>
    Task<bool> AddAsync(Subscription subscription, CancellationToken cancellationToken);

    Task PutAsync(Subscription subscription, CancellationToken cancellationToken);

    Task RemoveAsync(string id, CancellationToken cancellationToken);
}
