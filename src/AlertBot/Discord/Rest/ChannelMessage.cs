using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Rest;

/// <summary>Of a message in a channel, what tells whether it is one of our alerts.</summary>
internal sealed record ChannelMessage(string Id, DiscordUser? Author = null, ImmutableArray<ChannelMessage.Row>? Components = null)
{
    public bool Tells(AlertId alert) =>
        Components is { } rows && rows.Any(row => row.Components is { } parts && parts.Any(part => Marker(part.CustomId) == alert));

    private static AlertId? Marker(string? customId) =>
        WhyButton.Read(customId)?.Alert ?? DigestButton.Read(customId)?.Digest ?? HealthButton.Read(customId)?.Notice ?? ParkedButton.Read(customId)?.Notice ?? StopButton.Read(customId)?.Alert;

    internal sealed record Row(ImmutableArray<Part>? Components = null);

    internal sealed record Part(string? CustomId = null);
}
