using AlertBot.Feeds;

namespace AlertBot.Commands;

internal sealed class FeedsList(FeedShelf shelf) : ICommand
{
    public static CommandDefinition Command { get; } = new("feeds list", "The feeds that are polled", [], AdminsOnly: true, Paged: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var all = await shelf.ListAsync(request, cancellationToken);
        return all.Count == 0
            ? CommandReply.Unknown("No feeds yet", "No feed is polled yet. /feeds add takes the address of a feed or of a site.")
            : new("Feeds", $"{Replies.Count(all.Count, "feed", "feeds")}. /feeds health tells how they are.", [.. all.OrderBy(FeedNames.Of).Select(Line)], []);
    }

    private static ReplyLine Line(FeedRecord record) => new(FeedNames.Of(record), record.Feed.Url);
}
