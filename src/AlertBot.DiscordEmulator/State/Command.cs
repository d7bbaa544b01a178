using System.Text.Json;
using System.Text.Json.Serialization;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>As ApplicationCommandResponse in the OpenAPI description.</summary>
internal sealed record Command(Snowflake Id, Snowflake ApplicationId, Snowflake Version, int Type, string Name, string Description)
{
    public Snowflake? GuildId { get; init; }

    public JsonElement? Options { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? DefaultMemberPermissions { get; init; }

    public JsonElement? NameLocalizations { get; init; }

    public JsonElement? DescriptionLocalizations { get; init; }

    public IReadOnlyList<int>? Contexts { get; init; }

    public IReadOnlyList<int>? IntegrationTypes { get; init; }

    public bool DmPermission { get; init; } = true;

    public bool Nsfw { get; init; }
}
