using System.Text.Json.Serialization;

namespace AlertBot.Discord.Messages;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DiscordMessage))]
[JsonSerializable(typeof(ForumPost))]
internal sealed partial class MessageJson : JsonSerializerContext;
