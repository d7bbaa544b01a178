using System.Runtime.CompilerServices;
using Azure.Data.Tables;

namespace AlertBot.Storage;

/// <summary>Reads a table of the service whole, which knows no snapshots: a partition is read until two readings agree. Holds one partition at a time.</summary>
internal sealed class AzureScan(TableClient client, AzureTable table)
{
    // A partition that changes between so many readings is busier than a news desk's ever is.
    private const int MostReadings = 20;

    // Feeds and all else; channels and deals; articles. An article is stored before the decision on it is pending, and that before the
    // feed's state says seen: read the other way round, nothing is seen that is not there.
    private static readonly (string From, string To)[] _order = [(Keys.Desk, "~"), ("b", Keys.Desk), ("", "b")];

    public async IAsyncEnumerable<Entity> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (from, to) in _order)
        {
            var filter = TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {to}");
            var rows = client.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).Select(DataProperties.Read);
            await foreach (var row in PartitionsAsync(rows, cancellationToken))
                yield return row;
        }
    }

    private async IAsyncEnumerable<Entity> PartitionsAsync(IAsyncEnumerable<Entity> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<Entity> partition = [];
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (partition is [var first, ..] && first.Partition != row.Partition)
            {
                foreach (var settled in await SettledAsync(partition, cancellationToken))
                    yield return settled;
                partition = [];
            }

            partition.Add(row);
        }

        if (partition.Count > 0)
        {
            foreach (var settled in await SettledAsync(partition, cancellationToken))
                yield return settled;
        }
    }

    private async Task<List<Entity>> SettledAsync(List<Entity> first, CancellationToken cancellationToken)
    {
        for (var (readings, before) = (1, first); readings < MostReadings; readings++)
        {
            var again = await table.QueryAsync(first[0].Partition, Keys.Whole, cancellationToken).ToListAsync(cancellationToken);
            if (again.SequenceEqual(before))
                return again;
            before = again;
        }

        throw new IOException($"The partition '{first[0].Partition}' changes all the time and cannot be copied: stop the desk, then back it up.");
    }
}
