using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Reading;

[JsonSerializable(typeof(FeedReading))]
[JsonSerializable(typeof(FeedAdditionReading))]
[JsonSerializable(typeof(FeedHealthReading))]
[JsonSerializable(typeof(ArticleReading))]
[JsonSerializable(typeof(FailedReading))]
internal sealed partial class ReadingJson : JsonSerializerContext
{
    // For a terminal and other programs, not for a page: markup and umlauts stay readable.
    public static ReadingJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    });
}
