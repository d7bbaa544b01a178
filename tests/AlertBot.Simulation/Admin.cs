using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Simulation;

/// <summary>Somebody who runs the server: withdraws alerts that were wrong, and deletes messages.</summary>
internal sealed class Admin(World world, Trace trace, Dice dice)
{
    private readonly HashSet<AlertId> _deleted = [];

    /// <summary>Alerts and replies that are gone from Discord by hand.</summary>
    public IReadOnlySet<AlertId> Deleted => _deleted;

    public void Withdraw(Instance instance)
    {
        if (Any() is not { } sent)
            return;

        trace.Add(world.Scheduler.Now, instance.Name, () => $"is told to withdraw message {sent.MessageId}");
        var options = ImmutableDictionary.CreateRange<string, string>([new("message", sent.MessageId), new("reason", "The report was retracted.")]);
        _ = instance.Service<CommandRouter>().AnswerAsync(
            new CommandRequest("alerts withdraw", options, "admin", world.Discord.Guild.GuildId.ToString(), sent.Entry.ChannelId, instance.Clock.GetUtcNow(), IsAdmin: true), CancellationToken.None);
    }

    public void Delete()
    {
        if (Any() is not { } sent || world.Discord.Messages(sent.Entry.ChannelId).FirstOrDefault(message => message.Id.ToString() == sent.MessageId) is not { } message)
            return;

        trace.Add(world.Scheduler.Now, "-", () => $"message {sent.MessageId} is deleted by hand");
        _deleted.Add(sent.Entry.Id);
        world.Discord.Store.Commit(world.Discord.Store.Messages.Remove(message.Id));
    }

    /// <summary>One that is known to be out: of another, deleted, nobody could say whether it ever was.</summary>
    private SentAlert? Any()
    {
        var sent = world.Direct.GetRequiredService<IDealStore>().ListAsync(CancellationToken.None).Result
            .SelectMany(deal => world.Direct.GetRequiredService<IOutbox>().SentAsync(deal.Id, CancellationToken.None).Result)
            .ToList();
        return sent.Count == 0 ? null : sent[dice.Below(sent.Count)];
    }
}
