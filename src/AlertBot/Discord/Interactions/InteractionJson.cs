using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Callback.Pong))]
[JsonSerializable(typeof(Callback.Reply))]
[JsonSerializable(typeof(Callback.Update))]
[JsonSerializable(typeof(Callback.Form))]
[JsonSerializable(typeof(Callback.Later))]
[JsonSerializable(typeof(Callback.Choices))]
[JsonSerializable(typeof(Callback.Problem))]
internal sealed partial class InteractionJson : JsonSerializerContext
{
    /// <summary>Null when the body is no interaction.</summary>
    public static Interaction? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, Default.Interaction);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static InteractionAnswer Answer<T>(T callback, JsonTypeInfo<T> type, int status = 200, MessageFile? file = null) =>
        new(status, Body.Of(JsonSerializer.SerializeToUtf8Bytes(callback, type), file));
}
