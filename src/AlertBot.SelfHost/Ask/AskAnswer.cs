using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Ask;

/// <summary>What <c>ask --json</c> writes for a question.</summary>
/// <param name="Faq">The id of the entry that answers; null when an article does, or nothing.</param>
/// <param name="Nearest">When it is not known: up to three questions that can be answered.</param>
/// <param name="Note">That the answer may be out of date, and why.</param>
internal sealed record AskAnswer(
    string Id,
    bool Answered,
    string? Answer,
    string? Faq,
    double Score,
    ImmutableArray<AskSource> Sources,
    ImmutableArray<string> Nearest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note);

internal sealed record AskSource(string File, string? Title, string? AsOf);
