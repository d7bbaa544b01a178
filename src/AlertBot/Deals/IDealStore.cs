namespace AlertBot.Deals;

internal interface IDealStore
{
    Task<IReadOnlyList<Deal>> ListAsync(CancellationToken cancellationToken);

    Task<Deal?> GetAsync(DealId id, CancellationToken cancellationToken);

    /// <summary>Starts tracking a deal, or replaces its definition.</summary>
    Task PutAsync(Deal deal, CancellationToken cancellationToken);
}
