using AlertBot.Storage;

namespace AlertBot.TestSupport;

/// <summary>A table that counts what is asked of it.</summary>
internal sealed class CountingTable(IEntityTable table) : IEntityTable
{
    private readonly Lock _lock = new();
    private readonly List<IReadOnlyList<TableWrite>> _transactions = [];
    private int _reads;

    /// <summary>Whether transactions are kept to be looked at; counting goes on either way.</summary>
    public bool Keeps { get; init; } = true;

    public int Count { get; private set; }

    public int Reads => _reads;

    public IReadOnlyList<IReadOnlyList<TableWrite>> Transactions
    {
        get
        {
            lock (_lock)
                return [.. _transactions];
        }
    }

    public void Reset()
    {
        lock (_lock)
        {
            _transactions.Clear();
            (Count, _reads) = (0, 0);
        }
    }

    public Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reads);
        return table.GetAsync(partition, row, cancellationToken);
    }

    public IAsyncEnumerable<Entity> QueryAsync(string partition, string from, string to, int limit, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reads);
        return table.QueryAsync(partition, from, to, limit, cancellationToken);
    }

    public Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Count++;
            if (Keeps)
                _transactions.Add(writes);
        }

        return table.SubmitAsync(partition, writes, cancellationToken);
    }
}
