namespace AlertBot.Alerts;

/// <summary>A message that was not sent on purpose, and why: what a channel was spared can be read back.</summary>
internal sealed record SuppressedAlert(OutboxEntry Entry, string Reason, DateTimeOffset SuppressedAt);
