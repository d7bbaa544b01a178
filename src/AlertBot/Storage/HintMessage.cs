using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.Storage;

/// <summary>A hint as the text of a queue message: {"key":"…"}. Which queue it is in says the rest.</summary>
internal sealed record HintMessage(string Key)
{
    public static string Write(Hint hint) => JsonSerializer.Serialize(new HintMessage(hint.Key), HintJson.Default.HintMessage);

    /// <summary>Null for a message that is not ours.</summary>
    public static Hint? Read(HintQueue queue, string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, HintJson.Default.HintMessage) is { Key.Length: > 0 } message ? new Hint(queue, message.Key) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSerializable(typeof(HintMessage))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class HintJson : JsonSerializerContext;
