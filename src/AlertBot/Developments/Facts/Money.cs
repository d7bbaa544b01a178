namespace AlertBot.Developments.Facts;

/// <summary>An amount in a text; offsets in characters, <paramref name="End"/> exclusive.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Qualifier">"up to", "about", "at least", "more than", "less than"; null when told plainly.</param>
internal sealed record Money(int Start, int End, string Text, decimal Value, string Currency, string? Qualifier);
