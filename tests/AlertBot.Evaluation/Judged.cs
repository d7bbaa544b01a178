using System.Text.Json.Serialization;

namespace AlertBot.Evaluation;

/// <summary>One decision about one headline, as <c>alertbot replay --json</c> writes it; further members are ignored.</summary>
internal sealed record Judged(
    string Url,
    string Deal,
    [property: JsonPropertyName("decision")] string Verdict,
    string? Development,
    string? Kind,
    bool Alerted,
    double Score,
    string? Reason,
    string? Title = null);
