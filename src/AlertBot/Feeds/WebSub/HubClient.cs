using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot.Feeds.WebSub;

/// <summary>
/// Asks hubs for pushes and for an end of them (WebSub section 5). What is asked is in the feed's state before the hub hears of it, since
/// the hub may ask back before it answers.
/// </summary>
internal sealed partial class HubClient(PoliteHttp http, IOptions<FeedsOptions> options, ILogger<HubClient> logger)
{
    /// <summary>Where hubs call, below the public address. A feed's id has 25 characters (ContentHash).</summary>
    public const string CallbackRoute = "websub/{feed:length(25)}/{key}";

    /// <summary>Notes in the state that the hub is asked now, where it is to be asked.</summary>
    public FeedChange Mark(FeedChange change, DateTimeOffset now) => options.Value.PublicUrl is { Length: > 0 } && change.After.Push is { } push && push.MustAsk(now)
        ? change with { After = change.After with { Push = push.Asked(now) } }
        : change;

    /// <summary>Sends what the saved changes call for.</summary>
    public Task AskAsync(IEnumerable<FeedChange> changes, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.WhenAll(changes.Select(change => AskAsync(change, now, cancellationToken)));

    /// <summary>Ends a feed's subscription. When the hub does not hear it, its lease runs out.</summary>
    public Task LeaveAsync(Feed feed, PushState push, CancellationToken cancellationToken) => AskAsync("unsubscribe", feed, push, cancellationToken);

    private async Task AskAsync(FeedChange change, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (feed, before, after) = (change.Before.Feed, change.Before.State.Push, change.After.Push);
        if (before is not null && before.IsActive(now) && before.Key != after?.Key)
            await LeaveAsync(feed, before, cancellationToken);
        if (after?.Requested == now)
            await AskAsync("subscribe", feed, after, cancellationToken);
    }

    private async Task AskAsync(string mode, Feed feed, PushState push, CancellationToken cancellationToken)
    {
        if (options.Value.PublicUrl is not { Length: > 0 } home)
            return;

        var answer = await http.PostAsync(push.Hub, Form(mode, $"{home.TrimEnd('/')}/websub/{feed.Id}/{push.Key}", push), cancellationToken);
        if (Refusal(answer) is { } reason)
            Log.Failed(logger, feed.Url, push.Hub, mode, reason);
        else
            Log.Asked(logger, feed.Url, push.Hub, mode);
    }

    private static string? Refusal(HttpAnswer answer) => answer switch
    {
        HttpAnswer.Answered { IsSuccess: true } => null,
        HttpAnswer.Answered answered => $"HTTP {(int)answered.Status}",
        HttpAnswer.NoAnswer none => none.Reason,
        _ => throw new UnreachableException(),
    };

    private static Dictionary<string, string> Form(string mode, string callback, PushState push) => new()
    {
        ["hub.mode"] = mode,
        ["hub.topic"] = push.Topic,
        ["hub.callback"] = callback,
        ["hub.secret"] = push.Secret,
        ["hub.lease_seconds"] = PushState.Lease.TotalSeconds.ToString("0", CultureInfo.InvariantCulture),
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Feed {Url}: the hub {Hub} was asked to {Mode}")]
        public static partial void Asked(ILogger logger, string url, string hub, string mode);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {Url}: the hub {Hub} did not take the wish to {Mode}: {Reason}; the feed is polled")]
        public static partial void Failed(ILogger logger, string url, string hub, string mode, string reason);
    }
}
