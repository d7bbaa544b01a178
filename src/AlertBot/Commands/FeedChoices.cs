using AlertBot.Feeds;

namespace AlertBot.Commands;

/// <summary>The feeds that what is typed may mean. An id is chosen: addresses may be longer than a choice.</summary>
internal sealed class FeedChoices(FeedShelf shelf) : IOptionChoices
{
    public CommandOption Option => CommandOptions.Feed;

    public async Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken) =>
    [
        .. FeedNames.Near(await shelf.ListAsync(request, cancellationToken), typed)
            .Take(Choice.Most)
            .Select(record => new Choice(Choice.Cut(Name(record)), record.Feed.Id.Value)),
    ];

    private static string Name(FeedRecord record) =>
        FeedNames.Of(record) is var name && name == record.Feed.Url ? name : $"{name} ({record.Feed.Url})";
}
