namespace AlertBot.Alerts;

/// <summary>A message of a development, out or on its way.</summary>
/// <param name="Coming">The entry, while it is on its way.</param>
/// <param name="Sent">The proof, once it is out.</param>
internal sealed record RevisedMessage(AlertId Id, Versioned<OutboxEntry>? Coming, SentAlert? Sent)
{
    public OutboxEntry Entry => Sent?.Entry ?? Coming!.Value;

    /// <summary>One that was sent while we looked is met in both states; being sent is the later one.</summary>
    public static IEnumerable<RevisedMessage> Of(ToldAlerts told)
    {
        var sent = told.Sent.ToDictionary(message => message.Entry.Id);
        return sent.Values.Select(message => new RevisedMessage(message.Entry.Id, null, message)).Concat(told.Outstanding
            .Where(entry => !entry.Value.IsEdit && !sent.ContainsKey(entry.Value.Id))
            .Select(entry => new RevisedMessage(entry.Value.Id, entry, null)));
    }
}
