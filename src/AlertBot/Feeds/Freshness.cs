using System.Net.Http.Headers;

namespace AlertBot.Feeds;

/// <summary>How long an answer's own headers ask to be left alone (RFC 9111 section 4.2.1, RFC 9110 section 10.2.3).</summary>
internal static class Freshness
{
    public static TimeSpan? FreshFor(HttpResponseHeaders headers, HttpContentHeaders content, DateTimeOffset now)
    {
        if (headers.CacheControl is { } control)
        {
            if (control.NoCache || control.NoStore)
                return null;
            if (Asked(control) is { } asked)
                return Positive(asked - (headers.Age ?? TimeSpan.Zero));
        }

        return content.Expires is { } expires ? Positive(expires - (headers.Date ?? now)) : null;
    }

    // s-maxage is for caches in between, not for us. But until it has passed they have nothing newer to give.
    private static TimeSpan? Asked(CacheControlHeaderValue control) =>
        control.MaxAge is { } own && own > TimeSpan.Zero ? own : control.SharedMaxAge ?? control.MaxAge;

    public static TimeSpan? RetryAfter(HttpResponseHeaders headers, DateTimeOffset now) => headers.RetryAfter switch
    {
        { Delta: { } delta } => Positive(delta),
        { Date: { } date } => Positive(date - now),
        _ => null
    };

    private static TimeSpan? Positive(TimeSpan span) => span > TimeSpan.Zero ? span : null;
}
