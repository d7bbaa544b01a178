using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;

namespace AlertBot.Simulation;

/// <summary>What is a channel's own: the role that its alerts ping, and that what is told in an announcement channel is published; and what stands above a card goes with the card.</summary>
internal sealed class ChannelOracle(World world)
{
    public IEnumerable<string> Violations(IReadOnlyList<(Deal Deal, Development Development)> told, IReadOnlyList<Subscription> subscriptions) =>
        from subscription in subscriptions
        where subscription is { Role: not null } or { Channel: ChannelKind.Announcement }
        from one in told
        where one.Development.Withdrawal is null
        from message in world.Discord.Messages(subscription.ChannelId)
        where Oracle.Markers(message.Components).Any(marker => marker.Alert == AlertId.Of(one.Development.Id, subscription))
        from problem in Of(message, subscription, DevelopmentMessage.Write(one.Deal, one.Development, AlertId.Of(one.Development.Id, subscription), subscription))
        select $"{problem}: message {message.Id} in channel {subscription.ChannelId}";

    private static IEnumerable<string> Of(DiscordEmulator.State.Message message, Subscription subscription, DiscordMessage wanted)
    {
        if (subscription.Role is { } role && !message.MentionRoles.Any(pinged => pinged.ToString() == role))
            yield return $"does not ping the role {role}";
        if (MessageOracle.ShowsCard(message, wanted) && !MessageOracle.Shows(message, wanted))
            yield return $"has “{message.Content}” above its card in place of “{wanted.Content}”";
        if (subscription.Channel == ChannelKind.Announcement && !message.Has(DiscordEmulator.State.MessageFlags.Crossposted))
            yield return "is not published";
    }
}
