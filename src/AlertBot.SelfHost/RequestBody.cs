namespace AlertBot.SelfHost;

internal static class RequestBody
{
    // Discord's interactions are a few KiB, modals with long texts some dozens; more is not from Discord.
    public const int InteractionLimit = 1 << 20;

    /// <summary>The bytes as they came, which is what the signature covers. Throws <see cref="BadHttpRequestException"/> (413) past the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(this HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (body.Length + read > limit)
                throw new BadHttpRequestException($"The request's body is larger than {limit} bytes.", StatusCodes.Status413PayloadTooLarge);
            await body.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return body.ToArray();
    }
}
