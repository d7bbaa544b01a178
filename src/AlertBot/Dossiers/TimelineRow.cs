using System.Collections.Immutable;

namespace AlertBot.Dossiers;

/// <summary>One event of a deal: the date of the event, not of its publication, and everybody who told it.</summary>
internal sealed record TimelineRow(EventDate Date, string Text, ImmutableArray<Source> Sources);
