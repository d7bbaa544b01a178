using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace AlertBot.Tests.DiscordEmulator;

/// <summary>
/// Schemas out of Discord's OpenAPI 3.1 description, in the older words that the validator reads: definitions for components, enum for const.
/// </summary>
internal static class OpenApi
{
    private const string Reference = "#/definitions/";

    private static readonly Lazy<JsonObject> _all = new(Read);

    public static string File { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../../shared/data/discord/openapi.json"));

    public static Task<JsonSchema> SchemaAsync(string name)
    {
        var needed = new JsonObject();
        Collect(new JsonObject { ["$ref"] = Reference + name }, needed);
        var root = new JsonObject { ["definitions"] = needed, ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = Reference + name }) };
        return JsonSchema.FromJsonAsync(root.ToJsonString(), TestContext.Current.CancellationToken);
    }

    private static JsonObject Read()
    {
        var text = System.IO.File.ReadAllText(File).Replace("#/components/schemas/", Reference, StringComparison.Ordinal);
        var schemas = JsonNode.Parse(text)!["components"]!["schemas"]!.AsObject();
        Constants(schemas);
        return schemas;
    }

    private static List<JsonNode?> Children(JsonNode? node) =>
        node switch { JsonObject item => [.. item.Select(property => property.Value)], JsonArray list => [.. list], _ => [] };

    private static void Constants(JsonNode? node)
    {
        foreach (var child in Children(node))
            Constants(child);
        if (node is JsonObject holder && holder["const"] is JsonValue value)
            holder["enum"] = new JsonArray(value.DeepClone());
    }

    /// <summary>What a schema reaches, and nothing else: the whole description takes seconds to load.</summary>
    private static void Collect(JsonNode? node, JsonObject needed)
    {
        if (node is JsonObject holder && holder["$ref"]?.GetValue<string>()[Reference.Length..] is { } name && !needed.ContainsKey(name))
        {
            needed[name] = _all.Value[name]!.DeepClone();
            Collect(needed[name], needed);
        }

        foreach (var child in Children(node))
            Collect(child, needed);
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
