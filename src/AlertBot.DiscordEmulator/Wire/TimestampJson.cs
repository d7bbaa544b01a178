using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.DiscordEmulator.Wire;

/// <summary>Six digits of a second and a numeric zone, as Discord writes its times.</summary>
internal sealed class TimestampJson : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture));
}
