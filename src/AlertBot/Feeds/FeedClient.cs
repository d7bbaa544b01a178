using System.Diagnostics;
using System.Net;
using AlertBot.Feeds.Health;
using AlertBot.Feeds.WebSub;

namespace AlertBot.Feeds;

/// <summary>Fetches a feed: a conditional GET by <see cref="PoliteHttp"/>, and what the answer means for the feed.</summary>
internal sealed class FeedClient(PoliteHttp http, RestingHosts resting, TimeProvider time) : IFeedClient
{
    private const string Accept =
        "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5";

    public async Task<FetchResult> GetAsync(string url, Validators? validators, CancellationToken cancellationToken)
    {
        if (resting.Left(url) is { } left)
            return new FetchResult.Resting(left);

        var answer = await http.GetAsync(url, request => Prepare(request, validators), cancellationToken);
        if (answer is HttpAnswer.Answered { Status: HttpStatusCode.TooManyRequests } limited)
            resting.Rest(limited.Address, Freshness.RetryAfter(limited.Headers, time.GetUtcNow()));
        return answer switch
        {
            HttpAnswer.Answered answered => Result(answered, time.GetUtcNow()),
            HttpAnswer.NoAnswer none => new FetchResult.Failed(none.Reason),
            _ => throw new UnreachableException()
        };
    }

    // Sent without validation: the values go back to the letter, and some servers' ETags lack their quotes.
    private static void Prepare(HttpRequestMessage request, Validators? validators)
    {
        request.Headers.TryAddWithoutValidation("Accept", Accept);
        if (validators?.ETag is { Length: > 0 } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (validators?.LastModified is { Length: > 0 } modified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
    }

    private static FetchResult Result(HttpAnswer.Answered answer, DateTimeOffset now) => answer.Status switch
    {
        HttpStatusCode.NotModified => new FetchResult.NotModified(Freshness.FreshFor(answer.Headers, answer.ContentHeaders, now)) { MovedTo = answer.MovedTo },
        // What a temporary redirect leads to may end; the feed itself has not said that it did.
        HttpStatusCode.Gone when !answer.IsDetour => new FetchResult.Gone($"HTTP 410 at {answer.Address}: the feed was taken away for good"),
        _ when answer.IsSuccess => Fetched(answer, now),
        _ => Refused(answer, ChallengePage.Of(answer), now)
    };

    private static FetchResult.Failed Refused(HttpAnswer.Answered answer, string? challenge, DateTimeOffset now) => new(
        $"HTTP {(int)answer.Status}{(challenge is null ? "" : $", a challenge page by {challenge},")} at {answer.Address}",
        Freshness.RetryAfter(answer.Headers, now),
        challenge);

    private static FetchResult.Fetched Fetched(HttpAnswer.Answered answer, DateTimeOffset now) => new(
        answer.Body,
        answer.ContentHeaders.ContentType?.CharSet,
        answer.Address,
        // A full answer proves the server awake, so their age starts anew; FeedPoll drops old ones.
        new Validators(First(answer.Headers, "ETag"), First(answer.ContentHeaders, "Last-Modified"), now),
        Freshness.FreshFor(answer.Headers, answer.ContentHeaders, now))
    {
        MovedTo = answer.MovedTo,
        Push = LinkHeader.Push(answer.Headers, answer.Address)
    };

    private static string? First(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
