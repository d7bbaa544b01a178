namespace AlertBot.Storage.Backups;

/// <summary>What is wrong with a backup, and in which of its lines.</summary>
#pragma warning disable CA1032, CA1064 // The standard constructors: a fault without its line would be none. Public: all who may catch it are ours.
internal sealed class BackupFault(long line, string reason) : Exception(reason)
#pragma warning restore CA1032, CA1064
{
    public long Line => line;
}
