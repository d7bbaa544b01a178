using System.Buffers;

namespace AlertBot.Feeds;

/// <summary>Reads a body as it comes, after decompression, and stops at the limit: a small answer may unpack to gigabytes.</summary>
internal static class BoundedBody
{
    /// <summary>At most the first bytes; what follows is not waited for.</summary>
    public static async Task<ReadOnlyMemory<byte>> BeginningAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var beginning = new byte[Math.Min(limit, content.Headers.ContentLength ?? limit)];
        var read = await stream.ReadAtLeastAsync(beginning, beginning.Length, throwOnEndOfStream: false, cancellationToken);
        return beginning.AsMemory(0, read);
    }

    /// <summary>Null when there is more than the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit)
            return null;

        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var body = new ArrayBufferWriter<byte>();
        while (true)
        {
            var read = await stream.ReadAsync(body.GetMemory(16 * 1024), cancellationToken);
            if (read == 0)
                return body.WrittenMemory;

            body.Advance(read);
            if (body.WrittenCount > limit)
                return null;
        }
    }
}
