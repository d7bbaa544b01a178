namespace AlertBot.Developments.Facts;

/// <summary>A percentage in a text: 27 for "27 percent", 0.25 for "25 basis points".</summary>
internal sealed record Percent(int Start, int End, string Text, decimal Value)
{
    /// <summary>"percent", "percentage points" or "basis points".</summary>
    public string Unit { get; init; } = Percents;

    /// <summary>As of <see cref="Money"/>.</summary>
    public string? Qualifier { get; init; }

    /// <summary>As of <see cref="Money"/>.</summary>
    public string Wording { get; init; } = Text;

    public const string Percents = "percent";
    public const string Points = "percentage points";
    public const string BasisPoints = "basis points";
}
