using System.Runtime.CompilerServices;

namespace AlertBot.Storage.Backups;

/// <summary>Rows that come by partition, as transactions of the size that a table takes.</summary>
internal static class RowBatches
{
    // A character may take six bytes in the service's request, which may have 4 MiB; a single row is within its limit in any case.
    private const int MostCharacters = 600_000;

    public static async IAsyncEnumerable<RowBatch> Of(
        IAsyncEnumerable<Entity> rows, Func<Entity, TableWrite> write, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (partition, characters, writes) = ("", 0, new List<TableWrite>());
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (writes.Count > 0 && (row.Partition != partition || writes.Count == TableLimits.MostWrites || characters + row.Data.Length > MostCharacters))
            {
                yield return new RowBatch(partition, writes);
                (characters, writes) = (0, []);
            }

            partition = row.Partition;
            characters += row.Data.Length;
            writes.Add(write(row));
        }

        if (writes.Count > 0)
            yield return new RowBatch(partition, writes);
    }
}
