using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>The reply whose button was pressed, as Discord says that it stands there.</summary>
internal static class ShownMessage
{
    /// <summary>Null when it is not a reply of ours.</summary>
    public static DiscordMessage? Copy(Interaction interaction) =>
        interaction.Message is { Embeds: { Length: > 0 } embeds } shown && shown.ApplicationId == interaction.ApplicationId
            ? new DiscordMessage { Embeds = [.. embeds.Select(Copy)] }
            : null;

    private static Embed Copy(Interaction.SeenEmbed embed) => new()
    {
        Title = embed.Title,
        Description = embed.Description,
        Color = embed.Color,
        Footer = embed.Footer?.Text is { } text ? new EmbedFooter(text) : null,
    };
}
