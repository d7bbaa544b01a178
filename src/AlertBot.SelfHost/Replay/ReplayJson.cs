using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Replay;

[JsonSerializable(typeof(ReplayItem))]
[JsonSerializable(typeof(ReplayDecision))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Default)]
internal sealed partial class ReplayJson : JsonSerializerContext;
