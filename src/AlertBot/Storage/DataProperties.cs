using System.Globalization;
using System.Text;
using Azure.Data.Tables;

namespace AlertBot.Storage;

/// <summary>
/// A document over the properties Data, Data1, Data2 …, since a string property holds 64 KiB of UTF-16
/// (https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model).
/// </summary>
internal static class DataProperties
{
    private const int Length = 32_000;

    public static TableEntity Write(string partition, string row, string data)
    {
        var entity = new TableEntity(partition, row);
        var (start, part) = (0, 0);
        do
        {
            var end = End(data, start);
            entity[Name(part++)] = data[start..end];
            start = end;
        }
        while (start < data.Length);
        return entity;
    }

    public static Entity Read(TableEntity entity)
    {
        var data = new StringBuilder();
        for (var part = 0; entity.GetString(Name(part)) is { } text; part++)
            data.Append(text);
        return new Entity(entity.PartitionKey, entity.RowKey, data.ToString(), entity.ETag.ToString());
    }

    // Half of a surrogate pair is no text, and would be stored as U+FFFD.
    private static int End(string data, int start)
    {
        var end = Math.Min(start + Length, data.Length);
        return end < data.Length && char.IsHighSurrogate(data[end - 1]) ? end - 1 : end;
    }

    private static string Name(int part) => part == 0 ? "Data" : string.Create(CultureInfo.InvariantCulture, $"Data{part}");
}
