using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Dossiers;

/// <summary>All that is known of a deal: the rows of its partition, read at one time.</summary>
internal sealed record Dossier(
    Deal Deal,
    ImmutableArray<Development> Developments,
    ImmutableArray<Report> Reports,
    ImmutableArray<TimelineRow> Timeline,
    ImmutableArray<Term> Terms,
    ImmutableArray<FaqEntry> Faq)
{
    /// <summary>The server as whose view it is (<see cref="DossierView"/>); null where it is what everybody may see.</summary>
    public string? Reader { get; init; }

    /// <summary>Developments that were taken back. They are not among <see cref="Developments"/>, and nothing else here is from their reports (<see cref="Standing"/>).</summary>
    public ImmutableArray<Development> Withdrawn { get; init; } = [];
}
