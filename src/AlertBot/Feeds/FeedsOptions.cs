using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace AlertBot.Feeds;

/// <summary>How feeds and articles are fetched, and how often. Section "Feeds" of the settings.</summary>
internal sealed class FeedsOptions
{
    public const string Section = "Feeds";

    /// <summary>Who we say we are to the servers we ask.</summary>
    [Required]
    public string UserAgent { get; set; } = "AlertBot/0.1 (+https://github.com/alertbot/alertbot)";

    /// <summary>The most bytes of one document, after decompression. Default 8 MiB, 1 KiB to 256 MiB.</summary>
    [Range(1024, 256 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>The longest that one GET may take with all its redirects. Default 20 seconds, 1 second to 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The most redirects that are followed. Default 5, 0 to 20.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>Between two polls of a feed that speaks often. Default 5 minutes, 1 minute to 24 hours.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Whether addresses of this machine and its networks may be fetched. Default false: a feed could otherwise make the bot read
    /// what only the bot can reach. The demo sets it.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }
}

[OptionsValidator]
internal sealed partial class ValidateFeedsOptions : IValidateOptions<FeedsOptions>;
