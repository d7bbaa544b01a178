using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Simulation;

/// <summary>A channel whose subscription is changed in the middle of the story: whatever it wanted when, it is told each development of the desk once at most, and nothing else.</summary>
internal sealed class FickleOracle(World world)
{
    public IEnumerable<string> Violations(IReadOnlyList<(Deal Deal, Development Development)> told)
    {
        var any = new Subscription(world.Fickle, []);
        var due = told.SelectMany(one => MessageOracle.Ids(one.Development, any)).ToHashSet();
        var messages = world.Discord.Messages(world.Fickle).Where(message => message.InteractionMetadata is null)
            .Select(message => (message.Id, Alerts: Oracle.Markers(message.Components).Select(marker => marker.Alert).ToList())).ToList();
        foreach (var (id, _) in messages.Where(message => !message.Alerts.Exists(due.Contains)))
            yield return $"message {id} in channel {world.Fickle} tells nothing that is on record";
        var proven = told.Select(one => one.Deal).Distinct()
            .SelectMany(deal => world.Direct.GetRequiredService<IOutbox>().SentAsync(deal.Id, CancellationToken.None).Result).Select(sent => sent.MessageId).ToHashSet();
        foreach (var (id, _) in messages.Where(message => !proven.Contains(message.Id.ToString())))
            yield return $"unproven: message {id} is in channel {world.Fickle}, and no row says so";
        foreach (var alert in messages.SelectMany(message => message.Alerts).CountBy(alert => alert).Where(alert => alert.Value > 1))
            yield return $"doubled: alert {alert.Key} has {alert.Value} messages in channel {world.Fickle}";
    }
}
