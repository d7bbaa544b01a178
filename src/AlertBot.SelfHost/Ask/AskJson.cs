using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Ask;

[JsonSerializable(typeof(AskAnswer))]
internal sealed partial class AskJson : JsonSerializerContext
{
    // For a terminal and other programs, not for a page.
    public static AskJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
