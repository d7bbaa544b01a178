using System.Runtime.CompilerServices;

namespace AlertBot.Storage;

/// <summary>A table under its mark: a store of a newer AlertBot, or half of a restored one, is refused before a row is read, and a new store, or one of an older schema, is marked before the first row that is written.</summary>
internal sealed class MarkedTable(IEntityTable table) : IEntityTable
{
    private Task? _checked;
    private Task? _marked;

    public async Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        await CheckAsync();
        return await table.GetAsync(partition, row, cancellationToken);
    }

    public async IAsyncEnumerable<Entity> QueryAsync(
        string partition, string from, string to, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await CheckAsync();
        await foreach (var row in table.QueryAsync(partition, from, to, limit, cancellationToken))
            yield return row;
    }

    public async Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        await CheckAsync();
        await OnceAsync(ref _marked, MarkAsync);
        return await table.SubmitAsync(partition, writes, cancellationToken);
    }

    public Task ForgetAsync(CancellationToken cancellationToken) => table.ForgetAsync(cancellationToken);

    private Task CheckAsync() => OnceAsync(ref _checked, RefuseAsync);

    // Two that come at once may both look; a look that failed is made again. It is for all, so nobody's cancellation ends it.
    private static Task OnceAsync(ref Task? done, Func<Task> look) => done is { IsFaulted: false } ? done : done = look();

    private async Task RefuseAsync()
    {
        if ((await table.ReadAsync<StoreMark>(Keys.Desk, Keys.Mark, CancellationToken.None))?.Refusal is { } refusal)
            throw new IOException(refusal);
    }

    private async Task MarkAsync()
    {
        TableWrite? mark = await table.GetAsync(Keys.Desk, Keys.Mark, CancellationToken.None) switch
        {
            null => new TableWrite.Insert(Keys.Mark, Document.Write(StoreMark.New)),
            var there when Document.Read<StoreMark>(there) is { Schema: < Document.Schema } older => new TableWrite.Replace(Keys.Mark, Document.Write(older with { Schema = Document.Schema }), there.Version()),
            _ => null,
        };
        // False when another instance was first, with the same.
        if (mark is not null)
            await table.SubmitAsync(Keys.Desk, [mark], CancellationToken.None);
    }
}
