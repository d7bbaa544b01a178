using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Limits;

/// <summary>The tree of errors of a refused form (reference.mdx, "Error Messages"): keys down to the field, then its <c>_errors</c>.</summary>
internal sealed class FormErrors
{
    private readonly JsonObject _tree = [];

    public bool Any => _tree.Count > 0;

    public void Add(IEnumerable<string> path, string code, string message)
    {
        var node = path.Aggregate(_tree, Child);
        if (node["_errors"] is not JsonArray list)
            node["_errors"] = list = [];
        list.Add((JsonNode)new JsonObject { ["code"] = code, ["message"] = message });
    }

    public Refusal Refusal() => new(400, 50035, "Invalid Form Body", _tree);

    private static JsonObject Child(JsonObject parent, string key)
    {
        if (parent[key] is JsonObject child)
            return child;

        child = [];
        parent[key] = child;
        return child;
    }
}
