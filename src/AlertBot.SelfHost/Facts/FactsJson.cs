using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Facts;

[JsonSerializable(typeof(FactsItem))]
[JsonSerializable(typeof(FactsReading))]
internal sealed partial class FactsJson : JsonSerializerContext
{
    // For a terminal and other programs, not for a page: signs and umlauts stay readable.
    public static FactsJson Lines { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
