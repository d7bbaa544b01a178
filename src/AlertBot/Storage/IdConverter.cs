using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.Storage;

/// <summary>An id is a plain string in a document.</summary>
internal sealed class IdConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(reader.GetString() ?? throw new JsonException($"A {typeof(T).Name} is null."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
