using System.Text.Json.Serialization;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>As GuildRoleResponse in the OpenAPI description.</summary>
internal sealed record Role(Snowflake Id, string Name, int Position, bool Mentionable, int Color = 0)
{
    public string Permissions { get; } = "0";

    public RoleColors Colors => new(Color);

    public bool Hoist { get; }

    public bool Managed { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Icon { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? UnicodeEmoji { get; }

    public int Flags { get; }
}

internal sealed record RoleColors(int PrimaryColor)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? SecondaryColor { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? TertiaryColor { get; }
}
