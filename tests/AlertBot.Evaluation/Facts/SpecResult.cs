using System.Text.Json;

namespace AlertBot.Evaluation.Facts;

/// <summary>What a case wants found: the span, and its value where the spec has one.</summary>
internal sealed record SpecResult(string Text, int Start, int End, string? Value, string? Unit, string? Currency, string? Timex, IReadOnlyList<IReadOnlyDictionary<string, string>> Resolutions)
{
    /// <summary>The specs mark a lone "dollar" or "percentage" as a unit without a number: no amount, so nothing that is to be found.</summary>
    public bool IsBareUnit { get; private init; }

    public static SpecResult Of(JsonElement result)
    {
        var text = Field(result, "Text")!;
        var start = result.TryGetProperty(nameof(Start), out var from) ? from.GetInt32() : 0;
        var resolution = result.TryGetProperty("Resolution", out var told) && told.ValueKind == JsonValueKind.Object ? told : default;
        var value = result.TryGetProperty(nameof(Value), out var dated) && dated.ValueKind == JsonValueKind.Object ? dated : default;
        return new SpecResult(
            text, start, start + text.Length, Field(resolution, "value"), Field(resolution, "unit"), Field(resolution, "isoCurrency"), Field(value, "Timex"),
            [Fields(value, "FutureResolution"), Fields(value, "PastResolution")])
        {
            IsBareUnit = resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("value", out var number) && (number.ValueKind == JsonValueKind.Null || number.GetString() == "null"),
        };
    }

    private static string? Field(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Dictionary<string, string> Fields(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var fields) && fields.ValueKind == JsonValueKind.Object
            ? fields.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.ToString())
            : [];
}
