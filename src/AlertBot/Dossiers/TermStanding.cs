using System.Collections.Immutable;
using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Dossiers;

/// <summary>Where a topic stands: what holds now, who confirms it, what held before, and what is told differently at the same time.</summary>
/// <param name="Current">The newest telling; its <see cref="Term.Before"/> filled from the history when its article did not say.</param>
/// <param name="Confirmed">Sources that tell the same, the current one first.</param>
/// <param name="Earlier">Terms that a reported change replaced, newest first.</param>
/// <param name="Disputed">Terms that differ, with no change reported since: shown, never overwritten.</param>
internal sealed record TermStanding(
    string Topic,
    Term Current,
    ImmutableArray<Source> Confirmed,
    ImmutableArray<Term> Earlier,
    ImmutableArray<Term> Disputed)
{
    /// <summary>With whom a side of the deal has agreed it, where that is no party of the deal: then it is no term of the deal itself.</summary>
    public string? WithOther => TermTopics.OtherIn(Topic);
}
