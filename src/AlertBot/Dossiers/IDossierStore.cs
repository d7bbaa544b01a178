using AlertBot.Deals;

namespace AlertBot.Dossiers;

internal interface IDossierStore
{
    /// <summary>Null when no such deal is tracked.</summary>
    Task<Dossier?> GetAsync(DealId deal, CancellationToken cancellationToken);

    Task PutFaqAsync(FaqEntry entry, CancellationToken cancellationToken);
}
