using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Facts;

/// <summary>One line of <c>facts</c>' input (DESIGN.md, "The command line").</summary>
internal sealed record FactsItem
{
    /// <summary>Any JSON value; it comes back as it came.</summary>
    [JsonPropertyName("id")]
    public JsonElement? Id { get; init; }

    [JsonPropertyName("text")]
    public string? Text { get; init; }

    /// <summary>The day that relative dates are told from, in any form a feed might write; without it they stay open.</summary>
    [JsonPropertyName("published")]
    public string? Published { get; init; }
}
