using System.Collections.Immutable;
using System.Text.Json;
using AlertBot.Discord.Rest;

namespace AlertBot.Discord.Interactions;

/// <summary>What Discord posts when somebody uses the bot (interactions/receiving-and-responding, interaction structure).</summary>
/// <param name="Token">Lets anybody answer in our name for 15 minutes: never logged.</param>
/// <param name="Member">Who it was, in a server; in a direct message it is <paramref name="User"/>.</param>
internal sealed record Interaction(
    InteractionType Type,
    string Id,
    string ApplicationId,
    string Token,
    Interaction.Details? Data = null,
    string? GuildId = null,
    string? ChannelId = null,
    Interaction.GuildMember? Member = null,
    DiscordUser? User = null)
{
    /// <summary>Without the token, wherever it is printed.</summary>
    public override string ToString() => $"{Type} {Id}";

    public string UserId => Member?.User?.Id ?? User?.Id ?? "";

    internal sealed record GuildMember(DiscordUser? User = null);

    internal sealed record Details(string? Name = null, ImmutableArray<Option>? Options = null, string? CustomId = null);

    /// <summary>A sub-command with options of its own, or a value.</summary>
    internal sealed record Option(string Name, int Type, JsonElement? Value = null, ImmutableArray<Option>? Options = null, bool Focused = false)
    {
        // interactions/application-commands, option types: SUB_COMMAND and SUB_COMMAND_GROUP.
        public bool IsSubCommand => Type is 1 or 2;
    }
}
