using System.Text.Json;
using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Limits;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>The components of a submitted modal: labels and rows as they stood, with the person's values (components/reference.mdx).</summary>
internal static class ModalAnswer
{
    private const int TextInput = 4;

    public static JsonArray Of(JsonElement components, FormReader? values) =>
        [.. components.EnumerateArray().Select((component, index) => (JsonNode)One(component, values, index + 1))];

    private static JsonObject One(JsonElement component, FormReader? values, int id)
    {
        var type = component.GetProperty("type").GetInt32();
        var answer = new JsonObject { ["type"] = type, ["id"] = component.TryGetProperty("id", out var given) ? given.GetInt32() : id };
        if (component.TryGetProperty("component", out var inner))
            answer["component"] = One(inner, values, id);
        else if (component.TryGetProperty("components", out var row))
            answer["components"] = Of(row, values);
        else if (component.TryGetProperty("custom_id", out var customId))
            Fill(answer, type, customId.GetString()!, values);
        return answer;
    }

    private static void Fill(JsonObject answer, int type, string customId, FormReader? values)
    {
        answer["custom_id"] = customId;
        if (type is TextInput)
            answer["value"] = values?.Value(customId)?.ToString() ?? "";
        else
            answer["values"] = new JsonArray([.. (values?.Plain(customId, 25) ?? []).Select(value => JsonValue.Create(value))]);
    }
}
