using System.ComponentModel.DataAnnotations;

namespace AlertBot.Gateway;

/// <summary>Section <c>Gateway</c>.</summary>
internal sealed class GatewayOptions
{
    /// <summary>Where the gateway is. Default: asked of Discord.</summary>
    [RegularExpression("wss?://.+", ErrorMessage = "Gateway:Url is no ws(s) address: leave it out, and Discord is asked.")]
    public string? Url { get; set; }
}
