using AlertBot.Alerts;

namespace AlertBot.Discord.Interactions;

/// <summary>Answers still owed to interactions.</summary>
internal interface IDeferredInteractions
{
    /// <summary>Keeps it, claimed by the caller, and sees to it that another looks when the claim has lapsed.</summary>
    Task<Versioned<DeferredInteraction>> AddAsync(DeferredInteraction interaction, CancellationToken cancellationToken);

    /// <summary>Takes up one whose claim has lapsed. Null when it is answered, over (then it is deleted) or claimed by another.</summary>
    Task<Versioned<DeferredInteraction>?> ClaimAsync(string id, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Prolongs the caller's claim. Null when another has taken it over meanwhile.</summary>
    Task<Versioned<DeferredInteraction>?> RenewAsync(Versioned<DeferredInteraction> claimed, DateTimeOffset now, CancellationToken cancellationToken);

    Task RemoveAsync(string id, CancellationToken cancellationToken);

    /// <summary>Deletes those whose token is over, and sends for those that nobody works on.</summary>
    Task SweepAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
