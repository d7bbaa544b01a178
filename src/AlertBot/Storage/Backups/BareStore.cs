namespace AlertBot.Storage.Backups;

/// <summary>The store beneath its mark: what backups copy and restores fill.</summary>
internal sealed record BareStore(IEntityTable Table, IEntityScan Scan) : IDisposable
{
    public static BareStore Of<T>(T table) where T : IEntityTable, IEntityScan => new(table, table);

    public void Dispose() => (Table as IDisposable)?.Dispose();
}
