using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace AlertBot.Discord.Registration;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImmutableArray<RegisteredCommand>))]
internal sealed partial class CommandJson : JsonSerializerContext;
