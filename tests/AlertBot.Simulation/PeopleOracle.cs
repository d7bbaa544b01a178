using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Simulation;

/// <summary>Who follows by direct message is told each thing once at most; who cannot be written to follows nothing any more, and leaves nothing behind.</summary>
internal sealed class PeopleOracle(World world)
{
    public IEnumerable<string> Violations(IReadOnlyList<(Deal Deal, Development Development)> told, IReadOnlyList<Subscription> subscriptions)
    {
        if (world.Unreachable is { } closed)
        {
            if (told.Count > 0 && subscriptions.Any(subscription => subscription.ChannelId == closed))
                yield return "a person who cannot be written to is still subscribed";
            if (world.Discord.Messages(closed).Count > 0)
                yield return "a person who cannot be written to was written to";
            if (told.Any(one => world.Direct.GetRequiredService<IOutbox>().ParkedAsync(one.Deal.Id, CancellationToken.None).Result.Any(parked => parked.Entry.ChannelId == closed)))
                yield return "an alert for a person who cannot be written to is parked";
            if (world.Discord.Messages(world.Discord.ChannelId("ops")).Any(message => message.Embeds.GetRawText().Contains(closed, StringComparison.Ordinal)))
                yield return "the ops channel is told of a person who cannot be written to";
        }

        if (world.MessagesOfReader is not { } messages)
            yield break;
        foreach (var doubled in Markers(messages).GroupBy(marker => marker).Where(marker => marker.Count() > 1))
            yield return $"doubled: alert {doubled.Key} has {doubled.Count()} direct messages to the reader";
        foreach (var stranger in Markers(messages).Where(marker => !told.Any(one => MessageOracle.Ids(one.Development, new Subscription(messages, [])).Contains(marker)) && !IsGreeting(marker)))
            yield return $"direct message {stranger} is none of what the reader follows";
    }

    private bool IsGreeting(AlertId id) => world.Direct.GetRequiredService<INotices>().GetAsync(id, CancellationToken.None).Result is { Kind: NoticeKind.Followed };

    private IEnumerable<AlertId> Markers(string channel) => world.Discord.Messages(channel).Where(message => message.InteractionMetadata is null)
        .Select(message => Oracle.CustomIds(message.Components).Select(id => WhyButton.Read(id)?.Alert ?? StopButton.Read(id)?.Alert).FirstOrDefault(id => id is not null) ?? new AlertId("no marker"));
}
