using AlertBot.Commands;

namespace AlertBot.Tests.Commands;

/// <summary>The servers of whoever runs the desk, as a test wants them.</summary>
internal sealed class Operators(params string[] servers) : IOperatorServers
{
    public Task<bool> IncludeAsync(string? server, CancellationToken cancellationToken) => Task.FromResult(servers.Contains(server));

    /// <summary>A desk that has no other.</summary>
    internal sealed class All : IOperatorServers
    {
        public Task<bool> IncludeAsync(string? server, CancellationToken cancellationToken) => Task.FromResult(server is not null);
    }
}
