namespace AlertBot.Storage.Backups;

/// <summary>What is wrong with a backup, and in which of its lines.</summary>
#pragma warning disable CA1032 // The standard constructors: a fault without its line would be none.
internal sealed class BackupFault(long line, string reason) : Exception(reason)
#pragma warning restore CA1032
{
    public long Line => line;
}
