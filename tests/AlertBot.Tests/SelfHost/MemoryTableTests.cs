using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.SelfHost;

/// <summary>The table of a replay keeps the same contract as those on disk and in the cloud.</summary>
public sealed class MemoryTableTests : EntityTableContract
{
    private readonly MemoryTable _table = new();

    private protected override Task<IEntityTable> OpenAsync() => Task.FromResult<IEntityTable>(_table);

    // There is nothing to reopen: it is as lasting as its process.
    private protected override Task<IEntityTable> ReopenAsync() => OpenAsync();
}
