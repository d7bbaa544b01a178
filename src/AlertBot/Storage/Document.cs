using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AlertBot.Storage;

/// <summary>What a row holds: a value, and the version of the schema it was written under.</summary>
internal sealed record Document<T>(int V, T Value);

/// <summary>
/// Values to rows and back. Schema 1 may grow: properties it does not know are skipped, those that are missing keep their defaults.
/// A change that old code would misread takes the next number.
/// </summary>
internal static class Document
{
    public const int Schema = 1;

    public static string Write<T>(T value) => JsonSerializer.Serialize(new Document<T>(Schema, value), TypeOf<T>());

    public static T Read<T>(Entity entity)
    {
        var document = JsonSerializer.Deserialize(entity.Data, TypeOf<T>());
        return document switch
        {
            { V: Schema, Value: { } value } => value,
            { V: > Schema } => throw new InvalidDataException(
                $"Row '{entity.Row}' of '{entity.Partition}' was written by a newer AlertBot (schema {document.V}): update this one."),
            _ => throw new InvalidDataException($"Row '{entity.Row}' of '{entity.Partition}' holds no {typeof(T).Name}."),
        };
    }

    /// <summary>The schema of a stored document; null for what is none.</summary>
    public static int? SchemaOf(JsonElement document) =>
        document.ValueKind == JsonValueKind.Object && document.TryGetProperty("value", out _) && document.TryGetProperty("v", out var schema) && schema.TryGetInt32(out var number)
            ? number
            : null;

    private static JsonTypeInfo<Document<T>> TypeOf<T>() => (JsonTypeInfo<Document<T>>)StorageJson.Stored.GetTypeInfo(typeof(Document<T>));
}
