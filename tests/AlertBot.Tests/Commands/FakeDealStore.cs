using AlertBot.Deals;

namespace AlertBot.Tests.Commands;

internal sealed class FakeDealStore(params IReadOnlyList<Deal> deals) : IDealStore
{
    public Exception? Failure { get; init; }

    public Task<IReadOnlyList<Deal>> ListAsync(CancellationToken cancellationToken) =>
        Failure is null ? Task.FromResult(deals) : Task.FromException<IReadOnlyList<Deal>>(Failure);

    public Task<string?> VersionAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task<Deal?> GetAsync(DealId id, CancellationToken cancellationToken) => Task.FromResult(deals.FirstOrDefault(deal => deal.Id == id));

    public Task PutAsync(Deal deal, CancellationToken cancellationToken) => throw new NotSupportedException("Commands only read.");
}
