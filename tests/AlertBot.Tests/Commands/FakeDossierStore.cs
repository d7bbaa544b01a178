using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Commands;

internal sealed class FakeDossierStore(params IReadOnlyList<Dossier> dossiers) : IDossierStore
{
    public Task<Dossier?> GetAsync(DealId deal, CancellationToken cancellationToken) =>
        Task.FromResult(dossiers.FirstOrDefault(dossier => dossier.Deal.Id == deal));

    public Task PutFaqAsync(FaqEntry entry, CancellationToken cancellationToken) => throw new NotSupportedException("Commands only read.");
}
