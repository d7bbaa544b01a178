namespace AlertBot.Alerts;

/// <summary>A message that Discord refused for good, kept with the reason until somebody retries it.</summary>
internal sealed record ParkedAlert(OutboxEntry Entry, string Reason, DateTimeOffset ParkedAt);
