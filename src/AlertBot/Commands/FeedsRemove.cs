using AlertBot.Feeds;

namespace AlertBot.Commands;

internal sealed class FeedsRemove(IFeedStore feeds, FeedDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("feeds remove", "Stop polling a feed; what it told stays", [CommandOptions.Feed], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var name = request.Get(CommandOptions.Feed) ?? "";
        if (FeedNames.Find(await feeds.ListAsync(cancellationToken), name) is not { } record)
            return CommandReply.Unknown("No such feed", $"I poll no feed “{name}”, or several that could be meant. /feeds list shows them all.");

        await desk.RemoveAsync(record.Feed.Id, cancellationToken);
        return CommandReply.Of(
            $"{FeedNames.Of(record)} is not polled any more",
            $"{record.Feed.Url}\nWhat it told stays in the record. A feed that the settings name (Desk:Feeds) comes back at the next start.");
    }
}
