using System.Collections.Immutable;
using AlertBot.Deals;

namespace AlertBot.Dossiers;

/// <summary>Which dossiers changed, told before they do, so that those who remember a dossier know when it is out of date.</summary>
internal interface IDossierChanges
{
    /// <summary>Moves with every change that this process makes, once it is made.</summary>
    long Version(DealId deal);

    /// <summary>When any instance last said that it was about to change a dossier.</summary>
    Task<ImmutableDictionary<DealId, DateTimeOffset>> LatestAsync(CancellationToken cancellationToken);
}
