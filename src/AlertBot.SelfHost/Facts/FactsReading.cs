using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.SelfHost.Facts;

/// <summary>One line of <c>facts</c>' output. Offsets count code points, see <see cref="CodePoints"/>.</summary>
internal sealed record FactsReading(
    [property: JsonPropertyName("id")] JsonElement? Id,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("confidence")] double Confidence,
    [property: JsonPropertyName("parties")] IReadOnlyList<PartyReading> Parties,
    [property: JsonPropertyName("dates")] IReadOnlyList<TimeReading> Dates,
    [property: JsonPropertyName("money")] IReadOnlyList<MoneyReading> Money,
    [property: JsonPropertyName("percents")] IReadOnlyList<PercentReading> Percents,
    [property: JsonPropertyName("durations")] IReadOnlyList<TimeReading> Durations,
    [property: JsonPropertyName("ranges")] IReadOnlyList<RangeReading> Ranges);

internal sealed record PartyReading(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End);

/// <param name="Type">DATE, TIME, SET or DURATION, as of TIMEX3.</param>
internal sealed record TimeReading(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("value")] string Value,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("mod")] string? Mod);

internal sealed record MoneyReading(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("value")] decimal Value,
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("qualifier")] string? Qualifier,
    [property: JsonPropertyName("per")] string? Per);

internal sealed record PercentReading(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("value")] decimal Value,
    [property: JsonPropertyName("unit")] string Unit,
    [property: JsonPropertyName("qualifier")] string? Qualifier);

internal sealed record RangeReading(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("value")] string Value);
