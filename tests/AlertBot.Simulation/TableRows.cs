using System.Globalization;
using AlertBot.Storage;

namespace AlertBot.Simulation;

/// <summary>The rows of the one table that all instances share: ETags, ranges and transactions as the contract test has them.</summary>
internal sealed class TableRows
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SortedList<string, Entity>> _partitions = new(StringComparer.Ordinal);
    private long _lastTag;

    /// <summary>Another number after every transaction.</summary>
    public long Version { get; private set; }

    public Entity? Get(string partition, string row)
    {
        lock (_gate)
            return Rows(partition).GetValueOrDefault(row);
    }

    /// <summary>The first rows of a range, as they are at one moment.</summary>
    public IReadOnlyList<Entity> Page(string partition, string from, string to, int size)
    {
        lock (_gate)
        {
            var rows = Rows(partition);
            var page = new List<Entity>();
            for (var i = Start(rows.Keys, from); i < rows.Count && page.Count < size && string.CompareOrdinal(rows.Keys[i], to) < 0; i++)
                page.Add(rows.Values[i]);
            return page;
        }
    }

    public bool Submit(string partition, IReadOnlyList<TableWrite> writes)
    {
        TableLimits.Check(partition, writes);
        lock (_gate)
        {
            var rows = Rows(partition);
            if (!writes.All(write => Holds(rows, write)))
                return false;
            foreach (var write in writes)
                Apply(partition, rows, write);
            Version++;
            return true;
        }
    }

    private static bool Holds(SortedList<string, Entity> rows, TableWrite write) => write switch
    {
        TableWrite.Insert => !rows.ContainsKey(write.Row),
        TableWrite.Replace replace => rows.GetValueOrDefault(write.Row)?.ETag == replace.ETag,
        TableWrite.Delete delete => rows.GetValueOrDefault(write.Row) is { } there && (delete.ETag is null || delete.ETag == there.ETag),
        _ => true,
    };

    private void Apply(string partition, SortedList<string, Entity> rows, TableWrite write)
    {
        if (write is TableWrite.Delete)
            rows.Remove(write.Row);
        else
            rows[write.Row] = new Entity(partition, write.Row, DataOf(write), (++_lastTag).ToString(CultureInfo.InvariantCulture));
    }

    private static string DataOf(TableWrite write) => write switch
    {
        TableWrite.Insert insert => insert.Data,
        TableWrite.Upsert upsert => upsert.Data,
        TableWrite.Replace replace => replace.Data,
        _ => "",
    };

    private SortedList<string, Entity> Rows(string partition)
    {
        if (!_partitions.TryGetValue(partition, out var rows))
            _partitions[partition] = rows = new SortedList<string, Entity>(StringComparer.Ordinal);
        return rows;
    }

    private static int Start(IList<string> keys, string from)
    {
        var (low, high) = (0, keys.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(keys[middle], from) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
