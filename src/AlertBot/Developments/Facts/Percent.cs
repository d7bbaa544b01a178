namespace AlertBot.Developments.Facts;

/// <summary>A percentage in a text: 27 for "27 percent".</summary>
internal sealed record Percent(int Start, int End, string Text, decimal Value);
