namespace AlertBot.Deals;

/// <summary>A deal's slug: 1 to 64 of a–z, 0–9 and hyphen.</summary>
internal readonly record struct DealId(string Value)
{
    public override string ToString() => Value;
}
