using System.Text.Json;

namespace AlertBot.Feeds.Formats;

/// <summary>Reads members that may be missing or of another kind than the specification says.</summary>
internal static class JsonReading
{
    public static JsonElement? Member(this JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var member) ? member : null;

    /// <summary>Null when empty. The specification asks readers to take a number for an id as its text.</summary>
    public static string? Text(this JsonElement owner, string name) => owner.Member(name) switch
    {
        { ValueKind: JsonValueKind.String } text when Characters.Legal(text.GetString()!).Trim() is { Length: > 0 } value => value,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null
    };

    public static IEnumerable<JsonElement> Items(this JsonElement owner, string name) =>
        owner.Member(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
