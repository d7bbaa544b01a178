using AlertBot.Simulation;
using AlertBot.Storage;

namespace AlertBot.Tests.Storage;

/// <summary>The simulator's table promises what the real ones do; without that its runs would prove nothing.</summary>
public sealed class SimulatedTableTests : EntityTableContract
{
    private readonly TableRows _rows = new();

    private protected override Task<IEntityTable> OpenAsync() => Task.FromResult<IEntityTable>(new DirectTable(_rows));

    private protected override Task<IEntityTable> ReopenAsync() => OpenAsync();
}
