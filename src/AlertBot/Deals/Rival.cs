namespace AlertBot.Deals;

/// <summary>Another tracked deal that a headline names more fully than the one it was matched with.</summary>
/// <param name="Lead">How much more fully, from above 0 to 1: 1 from half a party on, as two of two sides have before two of four.</param>
internal sealed record Rival(DealId Deal, string Name, double Lead);
