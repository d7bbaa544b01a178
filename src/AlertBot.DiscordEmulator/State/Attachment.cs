using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

internal sealed record Attachment(Snowflake Id, string Filename, int Size, string Url, string ProxyUrl, string ContentType)
{
    public string? Description { get; init; }
}

internal sealed record AttachmentFile(Snowflake Id, string Filename, string ContentType, byte[] Bytes);
