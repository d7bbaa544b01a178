namespace AlertBot.Dossiers;

/// <summary>One term of a deal: what holds, what held before, until when, and who says so.</summary>
/// <param name="Topic">licence, exclusivity, revenue share, stake, commitment, investment, contract value, duration …</param>
internal sealed record Term(string Topic, string Text, string? Before, string? Until, Source Source);
