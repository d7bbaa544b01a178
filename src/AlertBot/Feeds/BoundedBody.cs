using System.Buffers;
using System.Globalization;

namespace AlertBot.Feeds;

/// <summary>Reads a body as it comes and stops at the limit, on the wire and after decompression: a small answer may unpack to gigabytes.</summary>
internal static class BoundedBody
{
    /// <exception cref="InvalidDataException">There is more than the limit, or it is packed in a way that was not asked for.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit)
            throw TooLong(limit);

        await using var wire = new CountedStream(await content.ReadAsStreamAsync(cancellationToken), limit);
        await using var stream = await ContentCoding.DecodeAsync(wire, content.Headers.ContentEncoding, cancellationToken);
        var body = new ArrayBufferWriter<byte>(FirstBuffer(content, limit));
        while (await stream.ReadAsync(body.GetMemory(Step), cancellationToken) is var read and > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > limit)
                throw TooLong(limit);
        }

        return body.WrittenMemory;
    }

    public static InvalidDataException TooLong(int limit) => new(string.Create(CultureInfo.InvariantCulture, $"more than {limit:N0} bytes"));

    private const int Step = 16 * 1024;

    // One step more than is announced, so that the end is seen without another buffer.
    private static int FirstBuffer(HttpContent content, int limit) =>
        (int)Math.Min(content.Headers.ContentEncoding.Count == 0 ? content.Headers.ContentLength ?? 0 : 0, limit) + Step;
}
