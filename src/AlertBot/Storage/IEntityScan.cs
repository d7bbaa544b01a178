namespace AlertBot.Storage;

/// <summary>A table that can be read whole, for a backup.</summary>
internal interface IEntityScan
{
    /// <summary>
    /// Every row. The rows of a partition come together, in order, as they stood at one moment; partitions come in the order in which they may
    /// be read beside a desk at work: what is written last (a feed's state) first, what it rests on (articles) last.
    /// </summary>
    IAsyncEnumerable<Entity> AllAsync(CancellationToken cancellationToken);
}
