using AlertBot.Storage;

namespace AlertBot.Tests.Storage;

/// <summary>A table at which somebody else is quicker: what is set happens once, just before the next change of that partition.</summary>
internal sealed class MeanwhileTable(IEntityTable table, string partition) : IEntityTable
{
    public Func<Task>? Meanwhile { get; set; }

    public Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken) => table.GetAsync(partition, row, cancellationToken);

    public IAsyncEnumerable<Entity> QueryAsync(string partition, string from, string to, int limit, CancellationToken cancellationToken) =>
        table.QueryAsync(partition, from, to, limit, cancellationToken);

    public async Task<bool> SubmitAsync(string changed, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        if (changed == partition && Meanwhile is { } other)
        {
            Meanwhile = null;
            await other();
        }

        return await table.SubmitAsync(changed, writes, cancellationToken);
    }
}
