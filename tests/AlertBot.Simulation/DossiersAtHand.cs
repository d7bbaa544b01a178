using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Simulation;

/// <summary>Dossiers for looking at a world at rest, which asks for each of them many times: read once as long as no row changes.</summary>
internal sealed class DossiersAtHand(IDossierStore store, TableRows rows)
{
    private readonly Dictionary<DealId, (long Version, Dossier? Dossier)> _read = [];

    public Dossier? Of(DealId deal)
    {
        if (_read.TryGetValue(deal, out var known) && known.Version == rows.Version)
            return known.Dossier;

        var (version, dossier) = (rows.Version, store.GetAsync(deal, CancellationToken.None).Result);
        _read[deal] = (version, dossier);
        return dossier;
    }
}
