using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>Also what the button under a direct message stands for.</summary>
internal sealed class Unfollow(FollowDesk desk, DossierDesk deals) : ICommand
{
    private static readonly CommandOption _deal = CommandOptions.Deal with { Description = "The deal, by its name; leave it out to follow nothing any more", Required = false };

    public static CommandDefinition Command { get; } = new("unfollow", "Write to me no more, about a deal or at all", [_deal], Personal: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var person = await desk.PersonAsync(request.UserId, cancellationToken);
        if (person is null || await desk.InAsync(person.ChannelId, cancellationToken) is not { } followed)
            return FollowDesk.Nothing(person);
        if (request.Get(_deal) is not { } name)
            return await StopAsync(followed.Value, cancellationToken);

        var all = await deals.DealsAsync(request, followed.Value, cancellationToken);
        return DealLookup.Find(all, name) is { } deal ? await WithoutAsync(followed, deal, all, request, cancellationToken) : DealLookup.NotFound(all, name);
    }

    private async Task<CommandReply> WithoutAsync(Versioned<Subscription> before, Deal deal, IReadOnlyList<Deal> all, CommandRequest request, CancellationToken cancellationToken)
    {
        var followed = before.Value;
        if (!followed.Follows(deal.Id))
            return CommandReply.Unknown("Nothing was changed", $"You do not follow {deal.Name}; you follow {Follow.Names(followed, all)}.");

        var left = followed.Deals.IsEmpty ? [.. all.Select(other => other.Id).Where(id => id != deal.Id)] : followed.Deals.Remove(deal.Id);
        // No deals would mean all of them.
        if (left.IsEmpty)
            return await StopAsync(followed, cancellationToken);

        var after = followed with { Deals = left };
        if (!await desk.SaveAsync(before, after, request, cancellationToken))
            return await desk.ChangedAsync(request, all, cancellationToken);

        return CommandReply.Of($"You follow {deal.Name} no more", $"You follow {Follow.Names(after, all)}.{(followed.Deals.IsEmpty ? " Deals that are tracked later are not among them." : "")}");
    }

    private async Task<CommandReply> StopAsync(Subscription followed, CancellationToken cancellationToken)
    {
        await desk.StopAsync(followed, cancellationToken);
        return CommandReply.Of("You follow nothing any more", "No more direct messages come. /follow begins again.");
    }
}
