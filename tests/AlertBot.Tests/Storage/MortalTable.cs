using AlertBot.Storage;

namespace AlertBot.Tests.Storage;

/// <summary>A table whose user dies at one of its operations: before it takes effect, or before its answer comes back.</summary>
internal sealed class MortalTable(IEntityTable table) : IEntityTable
{
    /// <summary>How many operations are survived; the next one kills, once.</summary>
    public int Life { get; set; } = int.MaxValue;

    public bool DiesAfterwards { get; init; }

    public bool IsDead => Life < 0;

    public async Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        if (!DiesAfterwards)
            Live();
        var found = await table.GetAsync(partition, row, cancellationToken);
        if (DiesAfterwards)
            Live();
        return found;
    }

    public IAsyncEnumerable<Entity> QueryAsync(string partition, string from, string to, int limit, CancellationToken cancellationToken)
    {
        Live();
        return table.QueryAsync(partition, from, to, limit, cancellationToken);
    }

    public async Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        if (!DiesAfterwards)
            Live();
        var done = await table.SubmitAsync(partition, writes, cancellationToken);
        if (DiesAfterwards)
            Live();
        return done;
    }

    private void Live()
    {
        if (Life != int.MaxValue && Life-- == 0)
            throw new IOException("died here");
    }
}
