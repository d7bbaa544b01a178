using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace AlertBot.Storage;

/// <summary>Azure Table Storage, and Azurite in its place. The table is created on first use.</summary>
internal sealed class AzureTable(TableClient client) : IEntityTable, IEntityScan
{
    // The service's page: https://learn.microsoft.com/rest/api/storageservices/query-timeout-and-pagination
    private const int PageSize = 1000;

    private volatile bool _created;

    public async Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        await CreateAsync(cancellationToken);
        var found = await client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellationToken);
        return found.HasValue ? DataProperties.Read(found.Value!) : null;
    }

    public async IAsyncEnumerable<Entity> QueryAsync(
        string partition, string from, string to, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await CreateAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}");
        var rows = client.QueryAsync<TableEntity>(filter, Math.Clamp(limit, 1, PageSize), cancellationToken: cancellationToken);
        await foreach (var row in rows.Take(limit).WithCancellation(cancellationToken))
            yield return DataProperties.Read(row);
    }

    public async IAsyncEnumerable<Entity> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await CreateAsync(cancellationToken);
        await foreach (var row in new AzureScan(client, this).AllAsync(cancellationToken))
            yield return row;
    }

    /// <remarks>
    /// The client repeats a request whose answer was lost. If the first one was carried out, the repetition fails on its own conditions
    /// and this says false: callers read again, and find their rows there.
    /// </remarks>
    public async Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableLimits.Check(partition, writes);
        await CreateAsync(cancellationToken);
        try
        {
            await client.SubmitTransactionAsync(writes.Select(write => AzureActions.Of(partition, write)), cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (IsCondition(e))
        {
            return false;
        }
    }

    // By code, not by status: 404 is also what a missing table gives, and 409 what one gives that is being deleted.
    private static bool IsCondition(RequestFailedException e) =>
        e.ErrorCode == TableErrorCode.EntityAlreadyExists
        || e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied
        || e.ErrorCode == TableErrorCode.ResourceNotFound;

    private async ValueTask CreateAsync(CancellationToken cancellationToken)
    {
        if (_created)
            return;

        try
        {
            await client.CreateIfNotExistsAsync(cancellationToken);
            _created = true;
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            throw StorageAccount.Unusable($"table '{client.Name}'", client.Uri, e);
        }
    }
}
