namespace AlertBot.Alerts;

/// <summary>An alert that a digest tells: which one, and why it was held.</summary>
internal sealed record HeldAlert(OutboxEntry Entry, DigestPlace Place, DateTimeOffset HeldAt);
