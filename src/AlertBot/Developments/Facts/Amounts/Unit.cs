namespace AlertBot.Developments.Facts.Amounts;

/// <summary>A currency, and what one of the told pieces is worth in it: 0.01 for cents.</summary>
internal readonly record struct Unit(string Iso, decimal Factor);
