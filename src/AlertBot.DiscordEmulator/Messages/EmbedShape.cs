using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>An embed as Discord gives it back: always "rich", texts trimmed, fields told whether they are inline, nothing it does not know.</summary>
internal static class EmbedShape
{
    private static readonly string[] _texts = ["url", "title", "description"];
    private static readonly string[] _parts = ["author", "footer", "image", "thumbnail"];
    private static readonly string[] _partTexts = ["name", "text", "description"];
    private static readonly string[] _partUrls = ["url", "icon_url"];

    public static JsonElement All(JsonElement embeds, Func<string, string> resolve) =>
        WireJson.Element(new JsonArray([.. embeds.EnumerateArray().Select(embed => One(embed, resolve))]));

    private static JsonObject One(JsonElement embed, Func<string, string> resolve)
    {
        var shape = new JsonObject { ["type"] = "rich" };
        foreach (var name in _texts)
            Copy(embed, shape, name);
        if (Value(embed, "color") is { } color)
            shape["color"] = JsonNode.Parse(color.GetRawText());
        if (Value(embed, "timestamp") is { } timestamp)
            shape["timestamp"] = WireJson.Element(DateTimeOffset.Parse(timestamp.GetString()!, CultureInfo.InvariantCulture)).GetString();
        if (Value(embed, "fields") is { } fields && fields.GetArrayLength() > 0)
            shape["fields"] = new JsonArray([.. fields.EnumerateArray().Select(Field)]);
        foreach (var part in _parts.Where(part => Value(embed, part) is not null))
            shape[part] = Part(Value(embed, part)!.Value, resolve);
        return shape;
    }

    private static JsonObject Field(JsonElement field)
    {
        var shape = new JsonObject();
        Copy(field, shape, "name");
        Copy(field, shape, "value");
        shape["inline"] = Value(field, "inline")?.ValueKind is JsonValueKind.True;
        return shape;
    }

    private static JsonObject Part(JsonElement part, Func<string, string> resolve)
    {
        var shape = new JsonObject();
        foreach (var name in _partTexts)
            Copy(part, shape, name);
        foreach (var name in _partUrls.Where(name => Value(part, name) is not null))
            shape[name] = resolve(Value(part, name)!.Value.GetString()!);
        return shape;
    }

    private static void Copy(JsonElement from, JsonObject to, string name)
    {
        if (Value(from, name)?.GetString()?.Trim() is { Length: > 0 } text)
            to[name] = text;
    }

    private static JsonElement? Value(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
