using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace AlertBot.SelfHost.Demo;

/// <summary>A page as an HTTP answer: 200, 304 for who has it already, 404 where there is none (yet).</summary>
internal static class NewsstandAnswer
{
    public static async Task WriteAsync(HttpContext http, Page? page, DateTimeOffset now)
    {
        var response = http.Response;
        // The story's time, not the machine's: Last-Modified must not lie after Date (RFC 9110 §8.8.2.1).
        response.GetTypedHeaders().Date = now;
        if (page is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var request = http.Request.GetTypedHeaders();
        var representation = Representation.Of(page.Content, page.MediaType, page.LastModified, AcceptsGzip(request));
        WriteValidators(response.GetTypedHeaders(), representation);
        if (representation.IsKnownTo(request))
            response.StatusCode = StatusCodes.Status304NotModified;
        else
            await WriteBodyAsync(response, representation, http.RequestAborted);
    }

    private static void WriteValidators(ResponseHeaders headers, Representation representation)
    {
        headers.ETag = representation.ETag;
        headers.LastModified = representation.LastModified;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
    }

    private static async Task WriteBodyAsync(HttpResponse response, Representation representation, CancellationToken cancellationToken)
    {
        response.ContentType = representation.MediaType;
        response.ContentLength = representation.Bytes.Length;
        if (representation.ContentEncoding is { } coding)
            response.Headers.ContentEncoding = coding;
        await response.Body.WriteAsync(representation.Bytes, cancellationToken);
    }

    // "gzip;q=0" is a refusal (RFC 9110 §12.5.3).
    private static bool AcceptsGzip(RequestHeaders request) =>
        request.AcceptEncoding.Any(coding => coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && coding.Quality is not 0);
}
