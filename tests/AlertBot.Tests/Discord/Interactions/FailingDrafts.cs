using AlertBot.Commands;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>A store that is away.</summary>
internal sealed class FailingDrafts : IDrafts
{
    public Task PutAsync(Draft draft, CancellationToken cancellationToken) => throw new IOException("away");

    public Task<Draft?> GetAsync(string id, CancellationToken cancellationToken) => throw new IOException("away");

    public Task SweepAsync(DateTimeOffset now, CancellationToken cancellationToken) => throw new IOException("away");
}
