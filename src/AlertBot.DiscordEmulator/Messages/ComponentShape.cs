using System.Text.Json;
using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>Components as Discord gives them back: every one numbered, defaults filled in (components/reference.mdx, "Anatomy of a Component").</summary>
internal static class ComponentShape
{
    private static readonly int[] _selects = [3, 5, 6, 7, 8];

    public static JsonElement All(JsonElement components, Func<string, string> resolve)
    {
        var list = JsonNode.Parse(components.GetRawText())!.AsArray();
        var taken = Every(list).Select(GivenId).Where(id => id > 0).ToHashSet();
        var next = 1;
        foreach (var component in Every(list).ToList())
        {
            Fill(component, resolve);
            if (GivenId(component) > 0)
                continue;
            while (!taken.Add(next))
                next++;
            component["id"] = next;
        }

        return WireJson.Element(list);
    }

    public static IEnumerable<JsonObject> Every(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Every),
        JsonObject item when item["type"] is JsonValue => [item, .. Every(item["components"]), .. Every(item["accessory"]), .. Every(item["component"])],
        _ => [],
    };

    private static int GivenId(JsonObject component) => component["id"]?.GetValue<int>() ?? 0;

    private static void Fill(JsonObject component, Func<string, string> resolve)
    {
        var type = component["type"]!.GetValue<int>();
        foreach (var empty in component.Where(property => property.Value is null).Select(property => property.Key).ToList())
            component.Remove(empty);
        if (_selects.Contains(type))
        {
            component["min_values"] ??= 1;
            component["max_values"] ??= 1;
        }

        if (type is 17)
        {
            component["accent_color"] ??= null;
            component["spoiler"] ??= false;
        }

        foreach (var media in Media(component))
            media["url"] = resolve(media["url"]!.GetValue<string>());
    }

    private static IEnumerable<JsonObject> Media(JsonObject component) =>
        new[] { component["media"], component["file"] }
            .Concat(component["items"]?.AsArray().Select(item => item?["media"]) ?? [])
            .OfType<JsonObject>();
}
