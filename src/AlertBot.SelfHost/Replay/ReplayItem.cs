using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Replay;

/// <summary>One line of <c>replay</c>'s input (DESIGN.md, "The command line").</summary>
internal sealed record ReplayItem
{
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    [JsonPropertyName("title")]
    public string? Title { get; init; }

    [JsonPropertyName("outlet")]
    public string? Outlet { get; init; }

    /// <summary>Any form a feed might write; empty when the outlet gave none.</summary>
    [JsonPropertyName("published")]
    public string? Published { get; init; }

    /// <summary>When a poller would have met the item; <see cref="Published"/> where absent.</summary>
    [JsonPropertyName("first_seen")]
    public string? FirstSeen { get; init; }

    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    [JsonPropertyName("body")]
    public string? Body { get; init; }
}
