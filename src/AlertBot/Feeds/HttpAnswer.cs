using System.Net;
using System.Net.Http.Headers;

namespace AlertBot.Feeds;

/// <summary>The outcome of a guarded request.</summary>
internal abstract record HttpAnswer
{
    private HttpAnswer()
    {
    }

    /// <param name="Body">After decompression and within the limit; only its beginning unless the status is a success.</param>
    /// <param name="Address">Where the answer came from after redirects.</param>
    internal sealed record Answered(
        HttpStatusCode Status,
        Uri Address,
        ReadOnlyMemory<byte> Body,
        HttpResponseHeaders Headers,
        HttpContentHeaders ContentHeaders) : HttpAnswer
    {
        public bool IsSuccess => (int)Status is >= 200 and <= 299;

        /// <summary>Where permanent redirects alone have led from the address that was asked.</summary>
        public Uri? MovedTo { get; init; }

        /// <summary>Whether the answer was reached by a temporary redirect.</summary>
        public bool IsDetour { get; init; }
    }

    /// <param name="Reason">One line: what happened at which address.</param>
    internal sealed record NoAnswer(string Reason) : HttpAnswer;
}
