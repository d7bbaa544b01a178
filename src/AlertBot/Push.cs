using System.Net;
using System.Net.Http.Headers;
using AlertBot.Feeds;
using AlertBot.Feeds.WebSub;
using AlertBot.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot;

/// <summary>What a hub calls (WebSub sections 5.3, 6 and 7). A push takes the way of a poll, and is acknowledged when its items are durable.</summary>
internal sealed partial class Push(IFeedStore feeds, Intake intake, IHintQueues queues, IOptions<FeedsOptions> options, TimeProvider time, ILogger<Push> logger)
{
    // A poll or another push may save in between; each try reads again.
    private const int MostTries = 5;

    /// <summary>The challenge to be echoed; empty where a message is only taken note of, null where the intent is not ours.</summary>
    public async Task<string?> VerifyAsync(FeedId feed, string key, HubMessage message, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var record = await RecordAsync(feed, cancellationToken);
            var answer = PushIntent.Decide(record?.State.Push, key, message, time.GetUtcNow());
            if (answer.Next is not { } next || record is null || await feeds.SaveAsync(record, record.State with { Push = next }, cancellationToken))
                return Told(record?.Feed, answer);
        }

        return null;
    }

    /// <param name="contentType">As the header has it.</param>
    /// <returns>What the hub is told; anything but 2xx and 410 makes it come again.</returns>
    public async Task<HttpStatusCode> ReceiveAsync(
        FeedId feed, string key, string? signature, string? contentType, Stream content, CancellationToken cancellationToken)
    {
        if (await BoundedBody.ReadAsync(content, options.Value.MaxBodyBytes, cancellationToken) is not { } body)
            return HttpStatusCode.RequestEntityTooLarge;

        var charset = MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.CharSet : null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await RecordAsync(feed, cancellationToken) is not { State.Push: { } push } record || push.Key != key || !push.IsActive(time.GetUtcNow()))
                return HttpStatusCode.Gone;

            // Taken and ignored, as section 7.1 wants it: whoever forges learns nothing.
            if (!HubSignature.IsValid(signature, body.Span, push.Secret))
                return Unsigned(record.Feed);

            if (await TakeInAsync(record, charset, body, cancellationToken))
                return HttpStatusCode.Accepted;
        }

        return HttpStatusCode.ServiceUnavailable;
    }

    // What is no feed is a hub that only rings, and an empty state is a feed whose first poll has not been.
    private async Task<bool> TakeInAsync(FeedRecord record, string? charset, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!record.State.Seeded || FeedParser.Parse(body, charset, new Uri(record.Address)) is not ParseResult.Parsed { Feed: var pushed })
            return await PollNowAsync(record, now, cancellationToken);

        var change = await intake.PushedAsync(record, pushed, now, cancellationToken);
        return await feeds.SaveAsync(change.Before, change.After, cancellationToken);
    }

    private async Task<bool> PollNowAsync(FeedRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (record.State.NextDue > now && !await feeds.SaveAsync(record, record.State with { NextDue = now }, cancellationToken))
            return false;

        await queues.SendAsync(Hint.Poll([record.Feed.Id]), TimeSpan.Zero, cancellationToken);
        return true;
    }

    private async Task<FeedRecord?> RecordAsync(FeedId feed, CancellationToken cancellationToken) =>
        (await feeds.WithoutSeenAsync([feed], cancellationToken)).FirstOrDefault();

    private string? Told(Feed? feed, PushIntent.Answer answer)
    {
        if (feed is not null && answer.Next is { Until: { } until })
            Log.Subscribed(logger, feed.Url, until);
        else if (feed is not null && answer.Next is { Refusal: { } reason })
            Log.Refused(logger, feed.Url, reason);
        return answer.Challenge;
    }

    private HttpStatusCode Unsigned(Feed feed)
    {
        Log.Unsigned(logger, feed.Url);
        return HttpStatusCode.Accepted;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Feed {Url}: its hub pushes until {Until:u}")]
        public static partial void Subscribed(ILogger logger, string url, DateTimeOffset until);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {Url}: its hub refused: {Reason}; the feed is polled")]
        public static partial void Refused(ILogger logger, string url, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {Url}: a push without a valid signature was ignored")]
        public static partial void Unsigned(ILogger logger, string url);
    }
}
