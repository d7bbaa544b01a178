using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Demo;

[JsonSerializable(typeof(DemoPosition))]
internal sealed partial class DemoJson : JsonSerializerContext;
