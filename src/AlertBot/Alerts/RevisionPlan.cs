using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>
/// What a changed development calls for. A message that has not been tried yet is stamped, so that it is written anew; one that is out, or may be,
/// gets an edit; and readers of an alert that is out, or may be, get a reply with what is material.
/// </summary>
internal sealed record RevisionPlan(IReadOnlyList<OutboxEntry> Added, IReadOnlyList<Versioned<OutboxEntry>> Stamped)
{
    public static readonly RevisionPlan Nothing = new([], []);

    public static RevisionPlan For(IReadOnlyList<RevisedMessage> messages, Development development, ToldAlerts told, DateTimeOffset now)
    {
        var (added, stamped) = (new List<OutboxEntry>(), new List<Versioned<OutboxEntry>>());
        foreach (var message in messages)
        {
            if (message.Coming is { Value.MayBeOut: false } untried)
            {
                stamped.Add(untried);
                continue;
            }

            if (IsToBeEdited(message, development, now))
                AddEdit(message, told, added, stamped, now);
            if (!message.Entry.IsReply)
                added.AddRange(Replies(message, development, now).Where(reply => !told.Known.Contains(reply.Id)));
        }

        return new RevisionPlan(added, stamped);
    }

    // A reply tells what one article added, which changes only when all of it is withdrawn.
    private static bool IsToBeEdited(RevisedMessage message, Development development, DateTimeOffset now) =>
        (!message.Entry.IsReply || development.Withdrawal is not null)
        && (message.Sent is not { } sent || !EditDecider.IsPast(sent, development, now));

    private static void AddEdit(RevisedMessage message, ToldAlerts told, List<OutboxEntry> added, List<Versioned<OutboxEntry>> stamped, DateTimeOffset now)
    {
        var id = AlertId.OfEdit(message.Id);
        if (told.Outstanding.FirstOrDefault(entry => entry.Value.Id == id) is { } open)
            stamped.Add(open);
        else
            added.Add(message.Entry.Follower(id, EditDecider.NextAfter(message.Sent?.LastWritten ?? now, now)));
    }

    private static IEnumerable<OutboxEntry> Replies(RevisedMessage message, Development development, DateTimeOffset now) => development.Withdrawal is not null ? [] :
        development.Retellings.Where(retelling => retelling.Material).Select(retelling =>
            message.Entry.Follower(AlertId.OfReply(message.Id, retelling.Article), now) with { Adds = retelling.Article, Importance = development.Importance });
}
