using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>The questions that admins write, change and remove, each under its version.</summary>
internal interface ICuratedFaq
{
    Task<Versioned<FaqEntry>?> FindAsync(DealId deal, string id, CancellationToken cancellationToken);

    /// <summary>False when that question is there already.</summary>
    Task<bool> AddAsync(FaqEntry entry, CancellationToken cancellationToken);

    /// <summary>False when somebody else changed it meanwhile.</summary>
    Task<bool> ReplaceAsync(Versioned<FaqEntry> before, FaqEntry after, CancellationToken cancellationToken);

    /// <summary>False when somebody else changed it meanwhile.</summary>
    Task<bool> RemoveAsync(Versioned<FaqEntry> entry, CancellationToken cancellationToken);
}
