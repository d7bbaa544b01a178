using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.Extensions.Options;

namespace AlertBot.Feeds;

/// <summary>How feeds and articles are fetched, and how often. Section "Feeds" of the settings.</summary>
internal sealed class FeedsOptions : IValidatableObject
{
    public const string Section = "Feeds";

    /// <summary>Who we say we are to the servers we ask, to the letter. Default: AlertBot, its version and <see cref="ContactUrl"/>.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The page that tells a server's admin what this bot is and whom to write to. Default: the project's.</summary>
    [Required, Url]
    public string ContactUrl { get; set; } = "https://github.com/alertbot/alertbot";

    /// <summary>The most bytes of one document, on the wire and after decompression. Default 8 MiB, 1 KiB to 256 MiB.</summary>
    [Range(1024, 256 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>The longest that one GET may take with all its redirects. Default 20 seconds, 1 second to 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The most redirects that are followed. Default 5, 0 to 20.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>The most requests of one process at a time, whoever they go to. Default 32, 1 to 1,024: each may hold a document in memory.</summary>
    [Range(1, 1024)]
    public int Concurrency { get; set; } = 32;

    /// <summary>The most requests of one process to one host at a time. Default 2, 1 to 256; browsers make six.</summary>
    [Range(1, 256)]
    public int HostConcurrency { get; set; } = 2;

    /// <summary>From the start of one request to a host to the start of the next. Default 200 milliseconds, 0 to 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan HostSpacing { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Between two polls of a feed that speaks often. Default 5 minutes, 1 minute to 24 hours.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Between two polls of a feed that has been silent for long. Default 1 hour, after which news is worth little; 1 minute to 24 hours.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan QuietInterval { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// This service's own address as others reach it, for example https://desk.example. With it, feeds that name a hub are subscribed there
    /// and push their news to /websub below it (W3C WebSub). Default: none, all feeds are polled.
    /// </summary>
    [Url]
    public string? PublicUrl { get; set; }

    /// <summary>
    /// Whether addresses of this machine and its networks may be fetched. Default false: a feed could otherwise make the bot read
    /// what only the bot can reach. The demo sets it.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>Private networks that may be fetched all the same, each as address/length: 192.168.1.20/32. Default: none.</summary>
    public IList<string> AllowedNetworks { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => AllowedNetworks
        .Where(network => !IPNetwork.TryParse(network, out _))
        .Select(network => new ValidationResult($"Feeds:AllowedNetworks: \"{network}\" is no network; write its first address and its length, such as 192.168.1.0/24."));
}

[OptionsValidator]
internal sealed partial class ValidateFeedsOptions : IValidateOptions<FeedsOptions>;
