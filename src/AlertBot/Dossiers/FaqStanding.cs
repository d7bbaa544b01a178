using System.Collections.Immutable;

namespace AlertBot.Dossiers;

/// <summary>A question on record with its answer.</summary>
/// <param name="Entry">The one that answers, of several that ask the same.</param>
/// <param name="Sources">Where the question is answered, this one's first.</param>
/// <param name="Note">That a newer development touches the same topic, and which; null while none does.</param>
internal sealed record FaqStanding(FaqEntry Entry, ImmutableArray<Source> Sources, string? Note);
