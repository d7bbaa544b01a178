using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
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
    DiscordUser? User = null,
    Interaction.SeenMessage? Message = null,
    Interaction.SeenChannel? Channel = null,
    ImmutableDictionary<string, string>? AuthorizingIntegrationOwners = null)
{
    // application integration types: GUILD_INSTALL.
    private const string InstalledInServer = "0";

    /// <summary>Without the token, wherever it is printed.</summary>
    public override string ToString() => $"{Type} {Id}";

    public string UserId => Member?.User?.Id ?? User?.Id ?? "";

    /// <summary>
    /// May manage the server, ADMINISTRATOR or MANAGE_GUILD (topics/permissions), and the bot is installed in it: with a bot of one's own account
    /// one may act in any server, where nothing must be kept in that server's name. Nobody may in a direct message.
    /// </summary>
    public bool IsAdmin => MayManage && GuildId is not null && (AuthorizingIntegrationOwners is not { } owners || owners.GetValueOrDefault(InstalledInServer) == GuildId);

    private bool MayManage => ulong.TryParse(Member?.Permissions, CultureInfo.InvariantCulture, out var permissions) && (permissions & ((1 << 3) | (1 << 5))) != 0;

    /// <param name="ParentId">Of a thread: the forum or channel that it is in.</param>
    internal sealed record SeenChannel(string? ParentId = null);

    internal sealed record GuildMember(DiscordUser? User = null, string? Permissions = null);

    /// <summary>The message whose button was pressed, or on which a message command was used.</summary>
    internal sealed record SeenMessage(string? ApplicationId = null, ImmutableArray<SeenEmbed>? Embeds = null, ImmutableArray<Component>? Components = null, DiscordUser? Author = null);

    internal sealed record SeenEmbed(string? Title = null, string? Description = null, int? Color = null, SeenFooter? Footer = null);

    internal sealed record SeenFooter(string? Text = null);

    /// <summary>A row or label with what it holds, a button, or an input with what was typed.</summary>
    internal sealed record Component(
        string? CustomId = null,
        string? Value = null,
        [property: JsonPropertyName("component")] Component? Inner = null,
        ImmutableArray<Component>? Components = null)
    {
        /// <summary>This one and all within it.</summary>
        public IEnumerable<Component> Every() => [this, .. Inner?.Every() ?? [], .. (Components ?? []).SelectMany(static component => component.Every())];
    }

    internal sealed record Targets(ImmutableDictionary<string, SeenMessage>? Messages = null);

    internal sealed record Details(string? Name = null, ImmutableArray<Option>? Options = null, string? CustomId = null, int Type = 1, string? TargetId = null, Targets? Resolved = null, ImmutableArray<Component>? Components = null)
    {
        /// <summary>The message on which a message command was used.</summary>
        public SeenMessage? Target => TargetId is { } id ? Resolved?.Messages?.GetValueOrDefault(id) : null;
    }

    /// <summary>A sub-command with options of its own, or a value.</summary>
    internal sealed record Option(string Name, int Type, JsonElement? Value = null, ImmutableArray<Option>? Options = null, bool Focused = false)
    {
        // interactions/application-commands, option types: SUB_COMMAND and SUB_COMMAND_GROUP.
        public bool IsSubCommand => Type is 1 or 2;
    }
}
