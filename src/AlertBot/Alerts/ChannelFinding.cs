namespace AlertBot.Alerts;

/// <param name="Problem">Why nothing can be posted there, one sentence; null when something can.</param>
internal sealed record ChannelFinding(ChannelKind Kind, string? Problem = null);
