using System.Text.Json;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>What came of an interaction, for the page: a reply, choices, a modal, or why there is none.</summary>
internal sealed record InteractionOutcome(bool Ok)
{
    public Snowflake? InteractionId { get; init; }

    public Snowflake? MessageId { get; init; }

    public JsonElement? Choices { get; init; }

    public JsonElement? Modal { get; init; }

    /// <summary>What a reader would see.</summary>
    public string? Error { get; init; }

    /// <summary>What a developer wants to know.</summary>
    public string? Details { get; init; }

    public static InteractionOutcome Failed(string details) => new(false) { Error = "The application did not respond", Details = details };
}
