namespace AlertBot.Developments.Facts;

/// <summary>An amount in a text; offsets in characters, <paramref name="End"/> exclusive.</summary>
/// <param name="Value">In whole units of the currency: 470 pence are 4.70.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Qualifier">"up to", "about", "at least", "more than", "less than"; null when told plainly.</param>
internal sealed record Money(int Start, int End, string Text, decimal Value, string Currency, string? Qualifier)
{
    /// <summary>What it is paid for, where it is a rate: "share" in "$30 a share", "year" in "$3 billion a year".</summary>
    public string? Per { get; init; }

    /// <summary>As the text tells it to readers: with what qualifies it, what it is paid for, and both ends of a range.</summary>
    public string Wording { get; init; } = Text;
}
