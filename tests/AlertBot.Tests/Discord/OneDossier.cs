using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>A desk that tracks one deal, with one development told by one outlet.</summary>
internal sealed class OneDossier : IDealStore, IDossierStore
{
    public static Dossier Dossier { get; } = new(Samples.Definition, [Samples.Development()], [Samples.Report()], [], [], []);

    public Task<IReadOnlyList<Deal>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Deal>>([Dossier.Deal]);

    public Task<string?> VersionAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task PutAsync(Deal deal, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task PutFaqAsync(FaqEntry entry, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<Deal?> IDealStore.GetAsync(DealId id, CancellationToken cancellationToken) => Task.FromResult(id == Samples.Acme ? Dossier.Deal : null);

    Task<Dossier?> IDossierStore.GetAsync(DealId deal, CancellationToken cancellationToken) => Task.FromResult(deal == Samples.Acme ? Dossier : null);
}
