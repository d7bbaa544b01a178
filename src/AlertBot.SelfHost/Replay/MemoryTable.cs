using System.Globalization;
using System.Runtime.CompilerServices;
using AlertBot.Storage;

namespace AlertBot.SelfHost.Replay;

/// <summary>
/// The table of a replay that is not to be kept: the same stores, decisions and transactions as on disk, without a file behind them.
/// </summary>
internal sealed class MemoryTable : IEntityTable
{
    private readonly Dictionary<string, SortedList<string, Entity>> _partitions = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long _etag;

    public Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult(_partitions.TryGetValue(partition, out var rows) ? rows.GetValueOrDefault(row) : null);
    }

    public async IAsyncEnumerable<Entity> QueryAsync(
        string partition, string from, string to, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var entity in Between(partition, from, to, limit))
            yield return entity;
    }

    public Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableLimits.Check(partition, writes);
        lock (_lock)
        {
            if (!_partitions.TryGetValue(partition, out var rows))
                _partitions[partition] = rows = new SortedList<string, Entity>(StringComparer.Ordinal);
            if (!writes.All(write => Holds(rows, write)))
                return Task.FromResult(false);
            foreach (var write in writes)
                Apply(rows, partition, write);
            return Task.FromResult(true);
        }
    }

    private List<Entity> Between(string partition, string from, string to, int limit)
    {
        lock (_lock)
        {
            var found = new List<Entity>();
            if (!_partitions.TryGetValue(partition, out var rows))
                return found;
            for (var i = First(rows, from); i < rows.Count && found.Count < limit && string.CompareOrdinal(rows.GetKeyAtIndex(i), to) < 0; i++)
                found.Add(rows.GetValueAtIndex(i));
            return found;
        }
    }

    // The place of the first row that is not before the key.
    private static int First(SortedList<string, Entity> rows, string key)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(rows.GetKeyAtIndex(middle), key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool Holds(SortedList<string, Entity> rows, TableWrite write) => write switch
    {
        TableWrite.Insert => !rows.ContainsKey(write.Row),
        TableWrite.Replace replace => rows.TryGetValue(write.Row, out var known) && known.ETag == replace.ETag,
        TableWrite.Delete delete => rows.TryGetValue(write.Row, out var known) && (delete.ETag is null || known.ETag == delete.ETag),
        _ => true,
    };

    private void Apply(SortedList<string, Entity> rows, string partition, TableWrite write)
    {
        var data = write switch
        {
            TableWrite.Insert insert => insert.Data,
            TableWrite.Upsert upsert => upsert.Data,
            TableWrite.Replace replace => replace.Data,
            _ => null,
        };
        if (data is null)
            rows.Remove(write.Row);
        else
            rows[write.Row] = new Entity(partition, write.Row, data, (++_etag).ToString(CultureInfo.InvariantCulture));
    }
}
