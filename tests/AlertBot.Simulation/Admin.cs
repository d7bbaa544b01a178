using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Delivery;
using AlertBot.Storage;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Simulation;

/// <summary>Somebody who runs the server: withdraws alerts that were wrong, deletes messages, and mends the bot's rights.</summary>
internal sealed class Admin(World world, Trace trace, Dice dice)
{
    private static readonly (string Command, KeyValuePair<string, string>[] Options)[] _changes =
        [("alerts edit", [new("least", "5")]), ("alerts edit", [new("least", "1")]), ("alerts edit", [new("kinds", "completed")]), ("alerts edit", [new("kinds", "all")]), ("alerts remove", []), ("alerts subscribe", [])];

    private readonly HashSet<AlertId> _deleted = [];

    /// <summary>Alerts and replies that are gone from Discord by hand.</summary>
    public IReadOnlySet<AlertId> Deleted => _deleted;

    public void Withdraw(Instance instance)
    {
        if ((Teller() ?? Any()) is not { } sent)
            return;

        trace.Add(world.Scheduler.Now, instance.Name, () => $"is told to withdraw message {sent.MessageId}");
        Say(instance, "alerts withdraw", sent.Entry.ChannelId, new("message", sent.MessageId), new("reason", "The report was retracted."));
    }

    public void Delete()
    {
        if (Any() is not { } sent || world.Discord.Messages(sent.Entry.ChannelId).FirstOrDefault(message => message.Id.ToString() == sent.MessageId) is not { } message)
            return;

        trace.Add(world.Scheduler.Now, "-", () => $"message {sent.MessageId} is deleted by hand");
        _deleted.Add(sent.Entry.Id);
        world.Discord.Store.Commit(world.Discord.Store.Messages.Remove(message.Id));
    }

    /// <summary>When a subscription was last changed.</summary>
    public DateTimeOffset LastChange { get; private set; }

    /// <summary>A channel wants less, or more, or nothing, or alerts again.</summary>
    public void Change(Instance instance)
    {
        var (command, options) = dice.OneOf(_changes);
        Change(instance, command, options);
    }

    /// <summary>At the worst of times: an alert may be in the channel, and nobody knows.</summary>
    public void ChangeInDoubt()
    {
        if (Deals.Any(deal => world.Direct.GetRequiredService<IOutbox>().DueAsync(deal.Id, DateTimeOffset.MaxValue, CancellationToken.None).Result
                .Any(entry => entry.Value.ChannelId == world.Fickle && IsInDoubt(entry.Value))))
        {
            world.ByOneThatIsUp(instance => Change(instance, "alerts edit", KeyValuePair.Create("kinds", "completed")));
        }
        else if (world.Scheduler.Now < world.Scenario.Story.End)
        {
            world.Scheduler.After(TimeSpan.FromSeconds(5), ChangeInDoubt);
        }
    }

    // An attempt failed, or its process died; who is under way right now will know.
    private bool IsInDoubt(OutboxEntry entry) =>
        entry.MayBeOut && (entry.Claimed is not { } claimed || claimed + DeliveryPlan.Lease < world.Scheduler.Now);

    private void Change(Instance instance, string command, params KeyValuePair<string, string>[] options)
    {
        trace.Add(world.Scheduler.Now, instance.Name, () => $"is told /{command} {string.Join(' ', options)} in {world.Fickle}");
        LastChange = world.Scheduler.Now;
        Say(instance, command, world.Fickle, options);
    }

    /// <summary>A thread of the forum goes to sleep, as after days without a message.</summary>
    public void Archive()
    {
        var threads = world.Discord.Threads(world.Discord.ChannelId("forum")).ToList();
        if (threads.Count == 0)
            return;

        var thread = threads[dice.Below(threads.Count)];
        trace.Add(world.Scheduler.Now, "-", () => $"thread {thread.Id} is archived");
        var asleep = thread with { ThreadMetadata = thread.ThreadMetadata! with { Archived = true, ArchiveTimestamp = world.Scheduler.Now } };
        world.Discord.Store.Commit(world.Discord.Store.Channels.Put(thread.Id, asleep));
    }

    public void TakeHistory() =>
        world.Discord.Store.Commit([.. Unreadable.Select(channel => world.Discord.Store.Denials.Put(Snowflake.Parse(channel)!.Value, new Denial(Refusals.MissingPermissions.Code)))]);

    public void GiveHistory()
    {
        trace.Add(world.Scheduler.Now, "-", static () => "the bot may read what was written");
        world.Discord.Store.Commit([.. Unreadable.Select(channel => world.Discord.Store.Denials.Remove(Snowflake.Parse(channel)!.Value))]);
        Retry();
    }

    private string[] Unreadable => [world.Discord.ChannelId("all"), world.Discord.ChannelId("forum")];

    // Now and then, since what was refused a moment ago may be parked a moment later.
    private void Retry()
    {
        foreach (var channel in Unreadable)
            world.ByOneThatIsUp(instance => Say(instance, "alerts retry", channel, KeyValuePair.Create("channel", channel)));
        world.Scheduler.After(TimeSpan.FromMinutes(10), Retry);
    }

    private void Say(Instance instance, string command, string channel, params KeyValuePair<string, string>[] options) => _ = instance.Service<CommandRouter>().AnswerAsync(
        new CommandRequest(command, options.ToImmutableDictionary(), "admin", world.Discord.Guild.GuildId.ToString(), channel, instance.Clock.GetUtcNow(), IsAdmin: true), CancellationToken.None);

    /// <summary>Every other time, one for which another deal's alert kept silent.</summary>
    private SentAlert? Teller()
    {
        if (dice.Falls(0.5))
            return null;

        var tellers = Partitions.SelectMany(partition => world.Rows.Page(partition, Keys.AllSuppressed.From, Keys.AllSuppressed.To, int.MaxValue))
            .Select(row => Document.Read<SuppressedAlert>(row).Teller).ToHashSet();
        return OneOf(Sent().Where(sent => tellers.Contains(sent.Entry.Id)));
    }

    private IEnumerable<string> Partitions => Deals.Select(deal => Keys.Of(deal.Id));

    private IReadOnlyList<Deal> Deals => world.Direct.GetRequiredService<IDealStore>().ListAsync(CancellationToken.None).Result;

    /// <summary>One that is known to be out: of another, deleted, nobody could say whether it ever was.</summary>
    private SentAlert? Any() => OneOf(Sent());

    private IEnumerable<SentAlert> Sent() =>
        Deals.SelectMany(deal => world.Direct.GetRequiredService<IOutbox>().SentAsync(deal.Id, CancellationToken.None).Result).Where(sent => !sent.Entry.Starts);

    private SentAlert? OneOf(IEnumerable<SentAlert> sent) => sent.ToList() is { Count: > 0 } some ? some[dice.Below(some.Count)] : null;
}
