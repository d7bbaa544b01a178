namespace AlertBot.Deals;

internal interface IDealStore
{
    Task<IReadOnlyList<Deal>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Another text after every change of any deal; null before the first. Cheap to ask.</summary>
    Task<string?> VersionAsync(CancellationToken cancellationToken);

    Task<Deal?> GetAsync(DealId id, CancellationToken cancellationToken);

    /// <summary>Starts tracking a deal, or replaces its definition.</summary>
    Task PutAsync(Deal deal, CancellationToken cancellationToken);
}
