namespace AlertBot.Alerts;

/// <summary>What stands above the card of a channel's alerts, as it was set when they were posted: an edit fills it in anew.</summary>
/// <param name="Role">The id of the role that is pinged; null for none.</param>
/// <param name="Template"><see cref="AlertTemplate"/>; null for none.</param>
internal sealed record Lead(string? Role, string? Template);
