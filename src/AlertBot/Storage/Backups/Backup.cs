using System.Buffers;
using System.Text.Json;

namespace AlertBot.Storage.Backups;

/// <summary>Copies the store into a stream, row by row: JSON lines, between one that says what it is and one that says how many they are.</summary>
internal sealed class Backup(BareStore store, TimeProvider time)
{
    private static readonly byte[] _newLine = [(byte)'\n'];

    /// <returns>How many rows were written.</returns>
    public async Task<long> WriteAsync(Stream output, CancellationToken cancellationToken)
    {
        if ((await store.Table.ReadAsync<StoreMark>(Keys.Desk, Keys.Mark, cancellationToken))?.Refusal is { } refusal)
            throw new IOException(refusal);

        var rows = 0L;
        await LineAsync(output, JsonSerializer.SerializeToUtf8Bytes(new(BackupHead.Kind, Document.Schema, time.GetUtcNow()), BackupJson.Default.BackupHead), cancellationToken);
        await foreach (var row in store.Scan.AllAsync(cancellationToken))
        {
            if (Kept.Of(row) is not { } kept)
                continue;

            await LineAsync(output, Line(kept), cancellationToken);
            rows++;
        }

        await LineAsync(output, JsonSerializer.SerializeToUtf8Bytes(new(rows), BackupJson.Default.BackupEnd), cancellationToken);
        return rows;
    }

    // The document goes into the file to the letter; it has no line breaks (StorageJson).
    private static byte[] Line(Entity row)
    {
        var line = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line);
        json.WriteStartObject();
        json.WriteString("partition", row.Partition);
        json.WriteString("row", row.Row);
        json.WritePropertyName("document");
        json.WriteRawValue(row.Data);
        json.WriteEndObject();
        json.Flush();
        return line.WrittenSpan.ToArray();
    }

    private static async Task LineAsync(Stream output, byte[] line, CancellationToken cancellationToken)
    {
        await output.WriteAsync(line, cancellationToken);
        await output.WriteAsync(_newLine, cancellationToken);
    }
}
