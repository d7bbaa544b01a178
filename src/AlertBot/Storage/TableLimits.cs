using System.Buffers;
using System.Text.Encodings.Web;

namespace AlertBot.Storage;

/// <summary>
/// The service's limits, held by both tables, so that what works on one machine works in the cloud
/// (https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model and performing-entity-group-transactions).
/// A breach is a fault of ours, hence an exception; one line says what and where.
/// </summary>
internal static class TableLimits
{
    public const int MostWrites = 100;

    // 1 KiB as UTF-16.
    private const int KeyLength = 512;
    // 1 MiB an entity as UTF-16, less room for keys and property names: 900 KiB.
    private const int DataLength = 900 * 1024 / 2;
    private const int TransactionBytes = 4 * 1024 * 1024;
    // Headers, keys and multipart boundaries of one write; measured at about 900.
    private const int WriteOverhead = 2 * 1024;

    private static readonly SearchValues<char> _allowed =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Except(['/', '\\', '#', '?'])]);

    public static void Check(string partition, IReadOnlyList<TableWrite> writes)
    {
        CheckKey(partition);
        if (writes.Count is 0 or > MostWrites)
            throw new ArgumentException($"A transaction holds 1 to {MostWrites} writes, not {writes.Count} (partition '{partition}').", nameof(writes));

        foreach (var write in writes)
            Check(partition, write);

        if (writes.CountBy(write => write.Row, StringComparer.Ordinal).FirstOrDefault(row => row.Value > 1) is { Key: { } twice })
            throw new ArgumentException($"A transaction writes row '{twice}' of partition '{partition}' twice.", nameof(writes));
        if (TooManyBytes(writes))
            throw new ArgumentException($"A transaction in partition '{partition}' is over 4 MiB.", nameof(writes));
    }

    /// <summary>Keys are ASCII: only then do the service (UTF-16) and SQLite (UTF-8) sort them alike.</summary>
    public static void CheckKey(string key)
    {
        if (key.Length is 0 or > KeyLength)
            throw new ArgumentException($"A key has 1 to {KeyLength} characters, not {key.Length}.", nameof(key));
        if (key.AsSpan().IndexOfAnyExcept(_allowed) is var at and >= 0)
            throw new ArgumentException($"The key '{key}' holds U+{(int)key[at]:X4}: keys are printable ASCII without / \\ # and ?.", nameof(key));
    }

    private static void Check(string partition, TableWrite write)
    {
        CheckKey(write.Row);
        if (Data(write).Length is var length and > DataLength)
        {
            throw new ArgumentException(
                $"Row '{write.Row}' of partition '{partition}' has {length} characters; the most is {DataLength} (900 KiB).", nameof(write));
        }
    }

    // The service counts the request's bytes, in which a character of JSON may take six ("\u0022"). Counted only where it may matter.
    private static bool TooManyBytes(IReadOnlyList<TableWrite> writes) =>
        writes.Sum(write => (6L * Data(write).Length) + WriteOverhead) > TransactionBytes
        && writes.Sum(write => (long)JavaScriptEncoder.Default.Encode(Data(write)).Length + WriteOverhead) > TransactionBytes;

    private static string Data(TableWrite write) => write switch
    {
        TableWrite.Insert insert => insert.Data,
        TableWrite.Upsert upsert => upsert.Data,
        TableWrite.Replace replace => replace.Data,
        _ => "",
    };
}
