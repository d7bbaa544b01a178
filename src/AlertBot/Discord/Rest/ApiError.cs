using System.Text.Json;

namespace AlertBot.Discord.Rest;

/// <summary>Discord's error body: a code, a message, and for a form the places that are wrong (reference, error messages).</summary>
/// <param name="RetryAfter">Seconds, with 429 only.</param>
internal sealed record ApiError(int Code, string Message, double? RetryAfter, bool Global)
{
    // A payload can be wrong in a hundred places; a person reads the first few.
    private const int Places = 5;

    /// <summary>Null when the body is not Discord's: a proxy or an outage page.</summary>
    public static ApiError? Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("message", out var message) ? Of(root, message.ToString()) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ApiError Of(JsonElement root, string message) => new(
        root.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number) ? number : 0,
        root.TryGetProperty("errors", out var errors) ? $"{message}: {string.Join("; ", Wrong(errors, "").Take(Places))}" : message,
        root.TryGetProperty("retry_after", out var after) && after.ValueKind == JsonValueKind.Number ? after.GetDouble() : null,
        root.TryGetProperty("global", out var global) && global.ValueKind == JsonValueKind.True);

    /// <summary>The leaves of the errors tree: "embeds.0.title Must be 256 or fewer in length."</summary>
    private static IEnumerable<string> Wrong(JsonElement node, string path) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(child => child.NameEquals("_errors")
            ? child.Value.EnumerateArray().Select(error => $"{path} {error.GetProperty("message")}".Trim())
            : Wrong(child.Value, path.Length == 0 ? child.Name : $"{path}.{child.Name}")),
        _ => [],
    };
}
