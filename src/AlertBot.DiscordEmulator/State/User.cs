using System.Text.Json.Serialization;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>As UserResponse in the OpenAPI description: the nulls are part of the shape.</summary>
internal sealed record User(Snowflake Id, string Username, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? GlobalName, bool Bot = false)
{
    public string Discriminator { get; } = "0";

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Avatar { get; }

    public int PublicFlags { get; }

    public int Flags { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? PrimaryGuild { get; }

    public string DisplayName() => GlobalName ?? Username;
}
