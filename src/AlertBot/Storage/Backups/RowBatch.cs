namespace AlertBot.Storage.Backups;

/// <summary>Writes of one partition that fit into one transaction.</summary>
internal sealed record RowBatch(string Partition, IReadOnlyList<TableWrite> Writes);
