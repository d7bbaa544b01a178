using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.DiscordEmulator.Wire;

internal sealed class SnowflakeJson : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number
            ? new Snowflake(reader.GetUInt64())
            : Snowflake.Parse(reader.GetString()) ?? throw new JsonException("The id is not a snowflake.");

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
