using System.Globalization;
using AlertBot.Alerts;

namespace AlertBot.Discord.Rest;

/// <summary>Looks through the threads that we have opened in a forum since a time for the one whose first message has an alert's marker.</summary>
internal sealed class ThreadReader(DiscordApi api, DiscordChannel forum, string? botId)
{
    // A thread that was opened minutes ago is active, or was archived since and stands among the newest; ten pages are a thousand of those.
    private const int MostPages = 10;

    // For a clock of ours that runs ahead of Discord's.
    private static readonly TimeSpan _margin = TimeSpan.FromMinutes(5);

    public async Task<MarkerSearch> FindAsync(AlertId alert, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var from = Snowflake.At(since - _margin);
        if (forum.GuildId is not { } guild)
            return new MarkerSearch.Unknown(new SendResult.Failed("Discord did not say which server the forum is in"));
        if (await LookAsync(DiscordRoute.ActiveThreads(guild), alert, from, cancellationToken) is var (found, _) && found is not MarkerSearch.NotThere)
            return found;

        string? before = null;
        for (var page = 0; page < MostPages; page++)
        {
            var (among, list) = await LookAsync(DiscordRoute.ArchivedThreads(forum.Id, before), alert, from, cancellationToken);
            // They come by the time at which they were archived, the newest first: those archived before then were not opened after it.
            if (among is not MarkerSearch.NotThere || list is not { HasMore: true, Threads: [.., { ThreadMetadata.ArchiveTimestamp: { } oldest }] } || IsBefore(oldest, since))
                return among;

            before = oldest;
        }

        return new MarkerSearch.Unknown(new SendResult.Failed($"the forum has more than {MostPages * 100} threads archived since the first attempt"));
    }

    private async Task<(MarkerSearch Found, ThreadList? List)> LookAsync(DiscordRoute route, AlertId alert, ulong from, CancellationToken cancellationToken)
    {
        var answer = await api.AskAsync(route, null, cancellationToken);
        if (answer is ApiAnswer.Not(var why))
            return (new MarkerSearch.Unknown(ChannelHistory.Named(why)), null);
        if (answer is not ApiAnswer.Ok(var json) || RestJson.Read(json, RestJson.Default.ThreadList) is not { Threads.IsDefault: false } list)
            return (new MarkerSearch.Unknown(new SendResult.Failed("the threads of the forum could not be read")), null);

        foreach (var thread in list.Threads.Where(thread => IsOurs(thread, from)))
        {
            if (await TellsAsync(thread.Id, alert, cancellationToken) is not MarkerSearch.NotThere and var found)
                return (found, list);
        }

        return (new MarkerSearch.NotThere(), list);
    }

    private bool IsOurs(DiscordChannel thread, ulong from) =>
        thread.ParentId == forum.Id && (botId is null || thread.OwnerId == botId) && ulong.TryParse(thread.Id, CultureInfo.InvariantCulture, out var id) && id >= from;

    // A thread's first message has the thread's id (resources/channel).
    private async Task<MarkerSearch> TellsAsync(string thread, AlertId alert, CancellationToken cancellationToken) =>
        await api.AskAsync(DiscordRoute.Message(thread, thread), null, cancellationToken) switch
        {
            ApiAnswer.Ok(var json) => RestJson.Read(json, RestJson.Default.ChannelMessage) is not { } message
                ? new MarkerSearch.Unknown(new SendResult.Failed("the first message of a thread could not be read"))
                : message.Tells(alert) ? new MarkerSearch.Found(thread) : new MarkerSearch.NotThere(),
            // Somebody deleted it.
            ApiAnswer.Not { Why: SendResult.Refused { Code: SendResult.Refused.UnknownMessage } } => new MarkerSearch.NotThere(),
            ApiAnswer.Not(var why) => new MarkerSearch.Unknown(ChannelHistory.Named(why)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static bool IsBefore(string time, DateTimeOffset since) => DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var at) && at < since - _margin;
}
