namespace AlertBot.Alerts;

/// <summary>What was made of a development: entries on their way, messages that are out, what digests tell, what was parked or suppressed, and the ids of all there ever were.</summary>
internal sealed record ToldAlerts(
    IReadOnlyList<Versioned<OutboxEntry>> Outstanding, IReadOnlyList<SentAlert> Sent, IReadOnlyList<HeldAlert> Held, IReadOnlyList<OutboxEntry> Ended, IReadOnlySet<AlertId> Known)
{
    /// <summary>Every alert of it, in whatever state; no edits and no replies.</summary>
    public IEnumerable<OutboxEntry> Alerts => Outstanding.Select(static entry => entry.Value)
        .Concat(Held.Select(static held => held.Entry)).Concat(Sent.Select(static sent => sent.Entry)).Concat(Ended)
        .Where(static entry => entry.Follows is null)
        .DistinctBy(static entry => entry.Id);
}
