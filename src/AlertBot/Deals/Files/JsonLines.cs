using System.Text.Json;

namespace AlertBot.Deals.Files;

/// <summary>A JSON value that knows the line it begins in, so that a mistake can be pointed at.</summary>
internal sealed record JsonLine(int Line, JsonTokenType Type, string Text, IReadOnlyList<JsonLine> Items, IReadOnlyList<(JsonLine Key, JsonLine Value)> Members);

internal static class JsonLines
{
    private static readonly JsonReaderOptions _options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="JsonException">The text is no JSON; the exception knows the line.</exception>
    public static JsonLine Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, _options);
        reader.Read();
        var value = Value(ref reader, json);
        // Anything behind the value is an error that the reader tells itself.
        reader.Read();
        return value;
    }

    private static JsonLine Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var line = Line(ref reader, json);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(line, JsonTokenType.StartObject, "", [], Members(ref reader, json)),
            JsonTokenType.StartArray => new(line, JsonTokenType.StartArray, "", Items(ref reader, json), []),
            JsonTokenType.String or JsonTokenType.PropertyName => new(line, JsonTokenType.String, reader.GetString() ?? "", [], []),
            var type => new(line, type, System.Text.Encoding.UTF8.GetString(reader.ValueSpan), [], []),
        };
    }

    private static List<JsonLine> Items(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var items = new List<JsonLine>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value(ref reader, json));
        return items;
    }

    private static List<(JsonLine Key, JsonLine Value)> Members(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var members = new List<(JsonLine, JsonLine)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = Value(ref reader, json);
            reader.Read();
            members.Add((key, Value(ref reader, json)));
        }

        return members;
    }

    private static int Line(ref Utf8JsonReader reader, ReadOnlySpan<byte> json) => 1 + json[..(int)reader.TokenStartIndex].Count((byte)'\n');
}
