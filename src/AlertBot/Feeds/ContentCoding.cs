using System.IO.Compression;
using System.IO.Pipelines;

namespace AlertBot.Feeds;

/// <summary>
/// How an answer is packed (RFC 9110 section 8.4). Unpacked here and not by the handler, so that what comes over the wire can be counted.
/// </summary>
internal static class ContentCoding
{
    public const string Accepted = "gzip, br, deflate";

    // Nobody packs twice but by mistake or malice.
    private const int MostLayers = 2;

    /// <param name="codings">In the order in which they were applied.</param>
    public static async Task<Stream> DecodeAsync(Stream body, ICollection<string> codings, CancellationToken cancellationToken)
    {
        if (codings.Count > MostLayers)
            throw new InvalidDataException($"an answer packed {codings.Count} times over");

        foreach (var coding in codings.Reverse())
            body = await DecodeAsync(body, coding.Trim().ToLowerInvariant(), cancellationToken);

        return body;
    }

    private static async ValueTask<Stream> DecodeAsync(Stream body, string coding, CancellationToken cancellationToken) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
        "br" => new BrotliStream(body, CompressionMode.Decompress),
        "deflate" => await InflateAsync(body, cancellationToken),
        "identity" or "" => body,
        _ => throw new InvalidDataException($"the content coding {coding}, which was not asked for")
    };

    // "deflate" means the zlib format, but servers that send the bare one were too many to ignore; zlib's first byte tells it (RFC 1950).
    private static async ValueTask<Stream> InflateAsync(Stream body, CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(body);
        var start = await pipe.ReadAsync(cancellationToken);
        var isZlib = !start.Buffer.IsEmpty && (start.Buffer.FirstSpan[0] & 0x0F) == 8;
        pipe.AdvanceTo(start.Buffer.Start);
        return isZlib ? new ZLibStream(pipe.AsStream(), CompressionMode.Decompress) : new DeflateStream(pipe.AsStream(), CompressionMode.Decompress);
    }
}
