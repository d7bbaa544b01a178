using System.Runtime.CompilerServices;
using AlertBot.Storage;

namespace AlertBot.Tests.Storage;

/// <summary>A table whose queries all wait until they are let go.</summary>
internal sealed class WaitingTable(IEntityTable table) : IEntityTable
{
    private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;

    public int Waiting => _waiting;

    public void LetGo() => _go.SetResult();

    public Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken) => table.GetAsync(partition, row, cancellationToken);

    public async IAsyncEnumerable<Entity> QueryAsync(string partition, string from, string to, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        await _go.Task;
        await foreach (var entity in table.QueryAsync(partition, from, to, limit, cancellationToken))
            yield return entity;
    }

    public Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken) => table.SubmitAsync(partition, writes, cancellationToken);
}
