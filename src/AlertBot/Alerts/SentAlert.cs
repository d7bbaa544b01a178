namespace AlertBot.Alerts;

/// <summary>A message that Discord has: the proof of delivery, and what later edits refer to.</summary>
internal sealed record SentAlert(OutboxEntry Entry, string MessageId, DateTimeOffset SentAt);
