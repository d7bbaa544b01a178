using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AlertBot.Discord.Rest;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DiscordApplication))]
[JsonSerializable(typeof(ChannelMessage))]
[JsonSerializable(typeof(DirectMessages.Recipient))]
[JsonSerializable(typeof(DiscordChannel))]
[JsonSerializable(typeof(ImmutableArray<ChannelMessage>))]
internal sealed partial class RestJson : JsonSerializerContext
{
    /// <summary>Null when the answer is not what Discord documents: then nothing is known, and that is an outcome of its own.</summary>
    public static T? Read<T>(byte[] json, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
