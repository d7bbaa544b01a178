using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.DiscordEmulator.State;

namespace AlertBot.Simulation;

/// <summary>What is a channel's own: the role that its alerts ping, and that what is told in an announcement channel is published. What stands above a card, the <see cref="MessageOracle"/> sees.</summary>
internal sealed class ChannelOracle(World world)
{
    public IEnumerable<string> Violations(IReadOnlyList<(Deal Deal, Development Development)> told, IReadOnlyList<Subscription> subscriptions) =>
        from subscription in subscriptions
        where subscription is { Role: not null } or { Channel: ChannelKind.Announcement }
        from one in told
        where one.Development.Withdrawal is null
        from message in world.Discord.Messages(subscription.ChannelId)
        where Oracle.Markers(message.Components).Any(marker => marker.Alert == AlertId.Of(one.Development.Id, subscription))
        from problem in Of(message, subscription)
        select $"{problem}: message {message.Id} in channel {subscription.ChannelId}";

    private static IEnumerable<string> Of(Message message, Subscription subscription)
    {
        if (subscription.Role is { } role && !message.MentionRoles.Any(pinged => pinged.ToString() == role))
            yield return $"does not ping the role {role}";
        if (subscription.Template is not null && !message.Content.Contains(": ", StringComparison.Ordinal))
            yield return "has nothing of the template above its card";
        if (subscription.Channel == ChannelKind.Announcement && !message.Has(MessageFlags.Crossposted))
            yield return "is not published";
    }
}
