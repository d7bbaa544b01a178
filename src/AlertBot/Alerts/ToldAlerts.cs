namespace AlertBot.Alerts;

/// <summary>What was made of a development: entries on their way, messages that are out, and the ids of all there ever were.</summary>
internal sealed record ToldAlerts(
    IReadOnlyList<Versioned<OutboxEntry>> Outstanding, IReadOnlyList<SentAlert> Sent, IReadOnlyList<HeldAlert> Held, IReadOnlySet<AlertId> Known);
