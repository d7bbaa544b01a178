using System.ComponentModel.DataAnnotations;

namespace AlertBot.Discord;

/// <summary>The section "Discord" of the settings.</summary>
internal sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot token. A secret: never logged, and it belongs into an environment variable or a key vault, not into a file.</summary>
    [Required(ErrorMessage = "Discord:Token is missing: set it to the bot token from https://discord.com/developers/applications, your application, Bot, Reset Token.")]
    public string Token { get; set; } = "";

    /// <summary>Default: asked of Discord with the token.</summary>
    [RegularExpression("[0-9]{17,20}", ErrorMessage = "Discord:ApplicationId is not an id: copy it from General Information of your application, or leave it out.")]
    public string? ApplicationId { get; set; }

    /// <summary>The key interactions are signed with, 64 hex digits. Default: asked of Discord with the token.</summary>
    [RegularExpression("[0-9a-fA-F]{64}", ErrorMessage = "Discord:PublicKey is not 64 hex digits: copy it from General Information of your application, or leave it out.")]
    public string? PublicKey { get; set; }

    /// <summary>Default: Discord's own. The emulator's address in the demo and in tests.</summary>
    [Required(ErrorMessage = "Discord:ApiBase is empty: leave it out for Discord's own address.")]
    [RegularExpression("https?://.+/", ErrorMessage = "Discord:ApiBase is not an http(s) address that ends in a slash, such as https://discord.com/api/v10/.")]
    public string ApiBase { get; set; } = "https://discord.com/api/v10/";

    /// <summary>The server whose commands are registered; default: all servers (global commands).</summary>
    [RegularExpression("[0-9]{17,20}", ErrorMessage = "Discord:GuildId is not an id: right-click the server with developer mode on, Copy Server ID, or leave it out.")]
    public string? GuildId { get; set; }

    /// <summary>The channel that hears about parked messages and stuck feeds; default: none.</summary>
    [RegularExpression("[0-9]{17,20}", ErrorMessage = "Discord:OpsChannelId is not an id: right-click the channel with developer mode on, Copy Channel ID, or leave it out.")]
    public string? OpsChannelId { get; set; }

    /// <summary>How long one request may take. Default 10 s, 1 s to 50 s: less than the lease on an outbox entry.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:50")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}
