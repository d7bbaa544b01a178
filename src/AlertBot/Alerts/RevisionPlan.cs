using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>
/// What a changed development calls for. A message that has not been tried yet is stamped, so that it is written anew; one that is out, or may be,
/// gets an edit; and readers of an alert that is out, or may be, or that a closed digest tells, get a reply with what is material.
/// </summary>
internal sealed record RevisionPlan(IReadOnlyList<OutboxEntry> Added, IReadOnlyList<Versioned<OutboxEntry>> Stamped)
{
    public static readonly RevisionPlan Nothing = new([], []);

    /// <param name="closed">Of the digests that tell any of it, those that are closed: what is added now, they do not tell.</param>
    public static RevisionPlan For(IReadOnlyList<RevisedMessage> messages, Development development, ToldAlerts told, IReadOnlyDictionary<AlertId, Digest> closed, DateTimeOffset now)
    {
        var (added, stamped) = (new List<OutboxEntry>(), new List<Versioned<OutboxEntry>>());
        foreach (var message in messages)
        {
            if (message.Digest is { } digest && closed.GetValueOrDefault(digest)?.Find(message.Id) is { } item)
                added.AddRange(RepliesToDigest(message, item, development, now).Where(reply => !told.Known.Contains(reply.Id)));
            if (message.Coming is { Value.MayBeOut: false } untried)
                stamped.Add(untried);
            else if (message.Held is null)
                AddTo(added, stamped, message, development, told, now);
        }

        return new RevisionPlan(added, stamped);
    }

    private static void AddTo(List<OutboxEntry> added, List<Versioned<OutboxEntry>> stamped, RevisedMessage message, Development development, ToldAlerts told, DateTimeOffset now)
    {
        if (IsToBeEdited(message, development, now))
            AddEdit(message, told, added, stamped, now);
        if (!message.Entry.IsReply)
            added.AddRange(Replies(message, development, now).Where(reply => !told.Known.Contains(reply.Id)));
    }

    // Nobody looks at yesterday's digest again: what is material comes into the next one, or under it where the channel has no more of them.
    private static IEnumerable<OutboxEntry> RepliesToDigest(RevisedMessage message, Digest.Item item, Development development, DateTimeOffset now) => message.Entry.IsReply ? [] :
        Replies(message, development, now).Where(reply => !item.Told.Contains(reply.Adds!.Value)).Select(reply => reply with { Threads = message.Entry.Threads });

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
