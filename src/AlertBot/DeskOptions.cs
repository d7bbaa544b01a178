using System.ComponentModel.DataAnnotations;

namespace AlertBot;

/// <summary>What the desk watches and whom it tells, by settings (section <c>Desk</c>). What commands add lives in the tables.</summary>
internal sealed class DeskOptions : IValidatableObject
{
    /// <summary>A folder of deal files that are tracked from the start; none by default.</summary>
    public string? Deals { get; set; }

    /// <summary>Feeds to poll: a URL each, or "Outlet = URL".</summary>
    public IList<string> Feeds { get; set; } = [];

    /// <summary>Ids of the channels that are told every development.</summary>
    public IList<string> Channels { get; set; } = [];

    /// <summary>
    /// Ids of the operator's own servers: their admins may change the deals, feeds and answers that settings brought, and see all of the desk. By
    /// default that of Discord:GuildId, and those of the channels in <see cref="Channels"/> and of Discord:OpsChannelId.
    /// </summary>
    public IList<string> Servers { get; set; } = [];

    /// <summary>Time between two sweeps. <value>Default 1 minute, 1 second to 1 hour.</value></summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Feeds polled side by side by one process. <value>Default 4, 1 to 64.</value></summary>
    [Range(1, 64)]
    public int PollWorkers { get; set; } = 4;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Channels.Where(IsNoId).Select(channel => new ValidationResult($"Desk:Channels: \"{channel}\" is no channel id: right-click the channel with developer mode on, Copy Channel ID.")),
        .. Servers.Where(IsNoId).Select(server => new ValidationResult($"Desk:Servers: \"{server}\" is no server id: right-click the server with developer mode on, Copy Server ID.")),
    ];

    private static bool IsNoId(string text) => text.Trim() is not { Length: >= 17 and <= 20 } id || !id.All(char.IsAsciiDigit);
}
