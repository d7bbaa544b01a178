using System.Collections.Immutable;
using AlertBot.Feeds;

namespace AlertBot.Commands;

/// <summary>The feeds that what is typed may mean. An id is chosen: addresses may be longer than a choice.</summary>
internal static class FeedChoices
{
    public static ImmutableArray<Choice> For(IReadOnlyList<FeedRecord> feeds, string typed) =>
        [.. FeedNames.Near(feeds, typed).Take(Choice.Most).Select(record => new Choice(Choice.Cut(Name(record)), record.Feed.Id.Value))];

    private static string Name(FeedRecord record) =>
        FeedNames.Of(record) is var name && name == record.Feed.Url ? name : $"{name} ({record.Feed.Url})";
}
