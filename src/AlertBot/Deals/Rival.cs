namespace AlertBot.Deals;

/// <summary>Another tracked deal that a headline names more fully than the one it was matched with.</summary>
/// <param name="Lead">How much more fully, from above 0 to 1: as much as one party of the other that is named besides.</param>
internal sealed record Rival(DealId Deal, string Name, double Lead);
