namespace AlertBot.Storage.Backups;

/// <summary>What of a store a backup keeps: all but secrets and what is true of a running desk only.</summary>
internal static class Kept
{
    /// <summary>The row as it is kept; null when it is left out.</summary>
    public static Entity? Of(Entity row) => row.Partition switch
    {
        // Their tokens let anybody answer in our name, and are worth nothing a quarter of an hour later.
        Keys.Interactions => null,
        // Signs of life, the processes that send, and the mark: a restored store gets its own.
        Keys.Desk or Keys.Senders => null,
        _ => row.Row.StartsWith(Keys.Feeds.From, StringComparison.Ordinal) && Keys.FeedPartitions.Contains(row.Partition) ? WithoutPush(row) : row,
    };

    // With the secret that its hub signs with. Without, the next poll subscribes anew.
    private static Entity WithoutPush(Entity row) => Document.Read<FeedRow>(row) is { State: { Push: not null } state } feed
        ? row with { Data = Document.Write(feed with { State = state with { Push = null } }) }
        : row;
}
