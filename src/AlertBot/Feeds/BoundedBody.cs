using System.Buffers;
using System.Globalization;

namespace AlertBot.Feeds;

/// <summary>Reads a body as it comes and stops at the limit, on the wire and after decompression: a small answer may unpack to gigabytes.</summary>
internal static class BoundedBody
{
    private const int Step = 16 * 1024;

    /// <summary>At most the first bytes, unpacked; empty where that fails, since whoever asks has a failure already.</summary>
    public static async Task<ReadOnlyMemory<byte>> BeginningAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        try
        {
            await using var wire = new CountedStream(await content.ReadAsStreamAsync(cancellationToken), limit);
            await using var stream = await ContentCoding.DecodeAsync(wire, content.Headers.ContentEncoding, cancellationToken);
            var beginning = new byte[limit];
            return beginning.AsMemory(0, await stream.ReadAtLeastAsync(beginning, limit, throwOnEndOfStream: false, cancellationToken));
        }
        catch (InvalidDataException)
        {
            return ReadOnlyMemory<byte>.Empty;
        }
    }

    /// <exception cref="InvalidDataException">There is more than the limit, or it is packed in a way that was not asked for.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit)
            throw TooLong(limit);

        await using var wire = new CountedStream(await content.ReadAsStreamAsync(cancellationToken), limit);
        await using var stream = await ContentCoding.DecodeAsync(wire, content.Headers.ContentEncoding, cancellationToken);
        return await ReadAsync(stream, FirstBuffer(content, limit), limit, cancellationToken) ?? throw TooLong(limit);
    }

    /// <summary>What somebody sends to us; null past the limit.</summary>
    public static Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken) =>
        ReadAsync(stream, Step, limit, cancellationToken);

    public static InvalidDataException TooLong(int limit) => new(string.Create(CultureInfo.InvariantCulture, $"more than {limit:N0} bytes"));

    // One step more than is announced, so that the end is seen without another buffer.
    private static int FirstBuffer(HttpContent content, int limit) =>
        (int)Math.Min(content.Headers.ContentEncoding.Count == 0 ? content.Headers.ContentLength ?? 0 : 0, limit) + Step;

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int firstBuffer, int limit, CancellationToken cancellationToken)
    {
        var body = new ArrayBufferWriter<byte>(firstBuffer);
        while (await stream.ReadAsync(body.GetMemory(Step), cancellationToken) is var read and > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > limit)
                return null;
        }

        return body.WrittenMemory;
    }
}
