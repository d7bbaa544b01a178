using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>What a reply needs to know of the interaction it answers. Kept 15 minutes, counted on the wire's clock.</summary>
internal sealed record Interaction(Snowflake Id, int Type, string Token, Snowflake ChannelId, Snowflake UserId, DateTimeOffset ReceivedAt)
{
    public string? CommandName { get; init; }

    /// <summary>The message whose button, menu or modal this is.</summary>
    public Snowflake? MessageId { get; init; }

    public bool Answered { get; init; }

    /// <summary>What <c>@original</c> means: the reply, or for an update the message with the component.</summary>
    public Snowflake? OriginalId { get; init; }

    /// <summary>After a deferred reply the first follow-up edits the loading message (receiving-and-responding.mdx, "Create Followup Message").</summary>
    public bool Loading { get; init; }
}
