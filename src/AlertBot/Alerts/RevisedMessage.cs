namespace AlertBot.Alerts;

/// <summary>A message of a development, out, on its way, or told by a digest.</summary>
/// <param name="Coming">The entry, while it is on its way.</param>
/// <param name="Sent">The proof, once it is out.</param>
/// <param name="Held">That a digest has it.</param>
internal sealed record RevisedMessage(AlertId Id, Versioned<OutboxEntry>? Coming, SentAlert? Sent, HeldAlert? Held)
{
    public OutboxEntry Entry => Sent?.Entry ?? Held?.Entry ?? Coming!.Value;

    /// <summary>The digest that has it, or that it is being put into; null for a message of its own.</summary>
    public AlertId? Digest => Sent is null ? (Held?.Place ?? Coming?.Value.Place)?.Digest : null;

    /// <summary>One that was sent, or put into a digest, while we looked is met in two states; being on its way is the earlier one.</summary>
    public static IEnumerable<RevisedMessage> Of(ToldAlerts told)
    {
        var later = told.Sent.Select(static sent => new RevisedMessage(sent.Entry.Id, null, sent, null))
            .Concat(told.Held.Select(static held => new RevisedMessage(held.Entry.Id, null, null, held)))
            .DistinctBy(static message => message.Id)
            .ToDictionary(static message => message.Id);
        return later.Values.Concat(told.Outstanding
            .Where(entry => !entry.Value.IsEdit && !later.ContainsKey(entry.Value.Id))
            .Select(static entry => new RevisedMessage(entry.Value.Id, entry, null, null)));
    }
}
