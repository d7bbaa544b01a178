using System.Collections.Immutable;
using AlertBot.Deals;

namespace AlertBot.Dossiers;

/// <summary>What is answered to a question, or that it is not known.</summary>
/// <param name="Score">How well the answer covers the question, 0 to 1.</param>
/// <param name="EntryId">The FAQ entry that answers; null when a term, an event or a development does.</param>
/// <param name="Nearest">Up to three questions that are answered and come nearest.</param>
/// <param name="Note">That the answer may be out of date, and why.</param>
internal sealed record Answer(
    bool Known,
    string Text,
    Source? Source,
    double Score,
    string? EntryId,
    ImmutableArray<string> Nearest,
    string? Note = null)
{
    /// <summary>The deal that the answer is about; null where it is about none that is tracked.</summary>
    public DealId? Deal { get; init; }
}
