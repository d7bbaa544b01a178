using System.Text.Json.Serialization;

namespace AlertBot.Evaluation;

/// <summary>What two annotators made of a headline for a deal (labels.jsonl); the slug of its development names no id of ours.</summary>
internal sealed record Label(string Url, string Deal, [property: JsonPropertyName("label")] string Sort, string? Development, string? Kind, string? Title = null, string? Kind2 = null);
