using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Replay;

/// <summary>One line of <c>replay</c>'s output: what was decided about one item for one deal.</summary>
internal sealed record ReplayDecision(
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("deal")] string Deal,
    [property: JsonPropertyName("decision")] string Decision,
    [property: JsonPropertyName("development")] string? Development,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("kind_confidence")] double KindConfidence,
    [property: JsonPropertyName("alerted")] bool Alerted,
    [property: JsonPropertyName("score")] double Score,
    [property: JsonPropertyName("reason")] string Reason,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("published")] DateTimeOffset Published);
