using AlertBot.Feeds;

namespace AlertBot.Commands;

internal sealed class FeedsRemove(FeedShelf shelf, FeedDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("feeds remove", "Stop polling a feed; what it told stays", [CommandOptions.Feed], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var name = request.Get(CommandOptions.Feed) ?? "";
        if (FeedNames.Find(await shelf.ListAsync(request, cancellationToken), name) is not { } record)
            return CommandReply.Unknown("No such feed", $"I poll no feed “{name}”, or several that could be meant. /feeds list shows them all.");

        // Of an operator's server it may be either's.
        var owner = await shelf.OwnerAsync(request, cancellationToken);
        await desk.LeaveAsync(record.Feed.Id, record.State.IsOf(owner) ? owner : request.GuildId, cancellationToken);
        shelf.Forget();
        return CommandReply.Of(
            $"{FeedNames.Of(record)} is not polled any more",
            $"{record.Feed.Url}\nWhat it told stays in the record. A feed that the settings name (Desk:Feeds) comes back at the next start.");
    }
}
