namespace AlertBot.Storage;

/// <summary>A row: two keys and a JSON document (up to 900 KiB as UTF-16). <paramref name="ETag"/> is null for a row not read from a table.</summary>
internal sealed record Entity(string Partition, string Row, string Data, string? ETag = null);
