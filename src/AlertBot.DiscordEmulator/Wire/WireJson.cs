using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.DiscordEmulator.Wire;

/// <summary>How everything is written: snake case, absent rather than null, ids as strings.</summary>
internal static class WireJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Answers are read by JSON parsers, never pasted into HTML: a plus sign and an accent need no escape.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TimestampJson() },
    };

    public static readonly JsonElement EmptyList = JsonElement.Parse("[]");

    public static JsonElement Element<T>(T value) => JsonSerializer.SerializeToElement(value, Options);

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);
}
