using System.Net;

namespace AlertBot.Feeds;

/// <summary>The way of one request through redirects.</summary>
internal sealed class Route(Uri start)
{
    public Uri Address { get; private set; } = start;

    /// <summary>Where permanent redirects alone have led from the start; null when the first one was none.</summary>
    public Uri? MovedTo { get; private set; }

    /// <summary>Whether a temporary redirect was followed: what is said at its end is not said of the start.</summary>
    public bool IsDetour { get; private set; }

    /// <summary>False when the response is the answer.</summary>
    public bool Follow(HttpResponseMessage response, HttpMethod method)
    {
        if (!IsFollowed(response.StatusCode, method) || response.Headers.Location is not { } location || !Uri.TryCreate(Address, location, out var target))
            return false;

        Address = target;
        IsDetour |= response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect);
        MovedTo = IsDetour ? MovedTo : target;
        return true;
    }

    // A POST is repeated elsewhere only where the status says so (RFC 9110 section 15.4; WebSub section 5.1 names 307 and 308).
    private static bool IsFollowed(HttpStatusCode status, HttpMethod method) => status switch
    {
        HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect => true,
        HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther => method == HttpMethod.Get,
        _ => false
    };
}
