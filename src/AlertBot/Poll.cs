using System.Collections.Concurrent;
using AlertBot.Feeds;
using AlertBot.Feeds.WebSub;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>
/// Polls a batch of feeds side by side. When everything that their new items call for is durable, their states are saved together: a
/// commit that waits for the disk costs more than all else in a poll.
/// </summary>
internal sealed partial class Poll(
    IFeedStore feeds,
    IFeedClient client,
    Intake intake,
    HubClient hubs,
    Heartbeat heartbeat,
    DeskMetrics metrics,
    TimeProvider time,
    ILogger<Poll> logger)
{
    // A slow feed is due until its poll is saved, so that the next sweep names it again: no reason to ask its server twice.
    private readonly ConcurrentDictionary<FeedId, bool> _inFlight = new();

    public async Task RunAsync(IReadOnlyList<FeedId> ids, CancellationToken cancellationToken)
    {
        var (now, taken) = (time.GetUtcNow(), ids.Where(id => _inFlight.TryAdd(id, true)).ToList());
        try
        {
            await RunAsync(taken, now, cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            await heartbeat.TroubledAsync(now, cancellationToken);
            throw;
        }
        finally
        {
            taken.ForEach(id => _inFlight.TryRemove(id, out _));
        }
    }

    private async Task RunAsync(List<FeedId> ids, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var records = await feeds.WithoutSeenAsync(ids, cancellationToken);
        var due = records.Where(record => !record.State.Gone && record.State.NextDue <= now);
        var changes = await Task.WhenAll(due.Select(record => RunAsync(record, now, cancellationToken)));
        await feeds.SaveAllAsync(changes, cancellationToken);
        await heartbeat.PolledAsync(now, cancellationToken);
        await hubs.AskAsync(changes, now, cancellationToken);
    }

    private async Task<FeedChange> RunAsync(FeedRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var change = await TakeInAsync(record, now, cancellationToken);
        Tell(change);
        return change;
    }

    private async Task<FeedChange> TakeInAsync(FeedRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var fetched = await client.GetAsync(record.Address, FeedPoll.ValidatorsToSend(record.State, now), cancellationToken);
            metrics.Polled(fetched);
            return hubs.Mark(await intake.RunAsync(record, fetched, now, cancellationToken), now);
        }
#pragma warning disable CA1031 // Per feed in the pipeline (STYLE, habit 7): what befell this one is its own failure, and it backs off like any other.
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            metrics.Polled(null);
            Log.Troubled(logger, problem, record.Feed.Url);
            await heartbeat.TroubledAsync(now, cancellationToken);
            return intake.Troubled(record, $"its items could not be kept: {problem.GetBaseException().Message}", now);
        }
    }

    private void Tell(FeedChange change)
    {
        if (change.After is { Gone: true, LastFailure: { } end })
            Log.Gone(logger, change.Before.Feed.Url, end);
        else if (change.After is { FailuresInARow: > 0, LastFailure: { } reason })
            Log.Failed(logger, change.Before.Feed.Url, reason, change.After.NextDue);
        if (change.After.Address is { } moved && moved != change.Before.State.Address)
            Log.Moved(logger, change.Before.Feed.Url, moved);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {Url}: {Reason}; it is not polled any more until it is added again")]
        public static partial void Gone(ILogger logger, string url, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {Url}: {Reason}; polled again at {NextDue:u}")]
        public static partial void Failed(ILogger logger, string url, string reason, DateTimeOffset nextDue);

        [LoggerMessage(Level = LogLevel.Information, Message = "Feed {Url}: moved for good; it is asked at {Address} from now on")]
        public static partial void Moved(ILogger logger, string url, string address);

        [LoggerMessage(Level = LogLevel.Error, Message = "Feed {Url}: its items could not be kept; they are tried again")]
        public static partial void Troubled(ILogger logger, Exception problem, string url);
    }
}
