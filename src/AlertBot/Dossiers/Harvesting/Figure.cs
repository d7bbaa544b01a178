namespace AlertBot.Dossiers.Harvesting;

/// <summary>An amount with its unit: a currency, percent, or a whole period ("P6Y").</summary>
internal readonly record struct Figure(string Unit, decimal Value)
{
    // Outlets round to two or three figures: "$4.58 billion" is another's "$4.6 billion", and 27 percent is 26.79.
    private const decimal Rounding = 0.02m;

    public bool IsSame(Figure other) => Unit == other.Unit && Math.Abs(Value - other.Value) <= Rounding * Math.Max(Math.Abs(Value), Math.Abs(other.Value));
}
