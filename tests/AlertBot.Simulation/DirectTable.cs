using AlertBot.Storage;

namespace AlertBot.Simulation;

/// <summary>The table at hand: no time passes and nothing goes wrong. For setting a world up, for looking at it, and for the contract test.</summary>
internal sealed class DirectTable(TableRows rows) : IEntityTable
{
    public Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken) => Task.FromResult(rows.Get(partition, row));

    public IAsyncEnumerable<Entity> QueryAsync(string partition, string from, string to, int limit, CancellationToken cancellationToken) =>
        rows.Page(partition, from, to, limit).ToAsyncEnumerable();

    public Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(rows.Submit(partition, writes));
        }
        catch (ArgumentException refused)
        {
            return Task.FromException<bool>(refused);
        }
    }
}
