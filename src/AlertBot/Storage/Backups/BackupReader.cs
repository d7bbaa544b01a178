using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AlertBot.Storage.Backups;

/// <summary>Reads a backup line by line, and believes nothing it says.</summary>
internal static class BackupReader
{
    /// <summary>The head, which must be the first line.</summary>
    /// <exception cref="BackupFault">It is no backup, or one that this AlertBot cannot read.</exception>
    public static async Task<BackupHead> HeadAsync(StreamReader input, CancellationToken cancellationToken)
    {
        var head = await LineAsync(input, 1, cancellationToken) is { } line ? Read(line, BackupJson.Default.BackupHead) : null;
        if (head is not { Alertbot: BackupHead.Kind })
            throw new BackupFault(1, "this is no backup of AlertBot; alertbot backup writes one");
        if (head.Schema > Document.Schema)
            throw new BackupFault(1, $"the backup was written by a newer AlertBot (schema {head.Schema}, this one knows {Document.Schema}): update this one");

        return head;
    }

    /// <summary>The rows, after the head.</summary>
    /// <exception cref="BackupFault">A line is wrong, or the last one is missing.</exception>
    public static async IAsyncEnumerable<Entity> RowsAsync(StreamReader input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Entity? before = null;
        for (var number = 2L; await LineAsync(input, number, cancellationToken) is { } line; number++)
        {
            if (Read(line, BackupJson.Default.BackupRow) is { } row)
            {
                yield return before = Checked(row, before, number);
                continue;
            }

            await EndAsync(input, line, number, cancellationToken);
            yield break;
        }

        throw new BackupFault(0, "the file was cut off: its last line, which counts the rows, is missing. Take another backup");
    }

    private static async Task EndAsync(StreamReader input, string line, long number, CancellationToken cancellationToken)
    {
        if (Read(line, BackupJson.Default.BackupEnd) is not { } end)
            throw new BackupFault(number, "neither a row nor the end of a backup");
        if (end.Rows != number - 2)
            throw new BackupFault(number, $"the file had {end.Rows} rows and has {number - 2}");
        if (await LineAsync(input, number + 1, cancellationToken) is not null)
            throw new BackupFault(number + 1, "something follows the backup's end");
    }

    private static Entity Checked(BackupRow row, Entity? before, long number)
    {
        try
        {
            TableLimits.CheckKey(row.Partition);
            TableLimits.Check(row.Partition, [new TableWrite.Upsert(row.Row, row.Document.GetRawText())]);
        }
        catch (ArgumentException e)
        {
            throw new BackupFault(number, e.Message.Split(" (Parameter", 2)[0].TrimEnd('.'));
        }

        if (before?.Partition == row.Partition && string.CompareOrdinal(before.Row, row.Row) >= 0)
            throw new BackupFault(number, $"row '{row.Row}' of '{row.Partition}' stands twice, or not in its place");
        if (Document.SchemaOf(row.Document) is not { } schema)
            throw new BackupFault(number, $"row '{row.Row}' of '{row.Partition}' holds no document");
        if (schema > Document.Schema)
            throw new BackupFault(number, $"row '{row.Row}' of '{row.Partition}' was written by a newer AlertBot (schema {schema}): update this one");

        return new Entity(row.Partition, row.Row, row.Document.GetRawText());
    }

    private static async Task<string?> LineAsync(StreamReader input, long number, CancellationToken cancellationToken)
    {
        try
        {
            return await input.ReadLineAsync(cancellationToken);
        }
        catch (InvalidDataException e)
        {
            throw new BackupFault(number, $"it cannot be unpacked: {e.Message.TrimEnd('.')}");
        }
    }

    private static T? Read<T>(string line, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(line, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
