namespace AlertBot.Dossiers;

/// <summary>A question on record with its answer.</summary>
/// <param name="Note">That a newer development touches the same topic, and which; null while none does.</param>
internal sealed record FaqStanding(FaqEntry Entry, string? Note);
