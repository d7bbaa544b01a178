namespace AlertBot.Discord.Interactions;

/// <summary>The bytes of an interaction as they came, which is what the signature covers.</summary>
internal static class InteractionBody
{
    // Discord's interactions are a few KiB, modals with long texts some dozens; more is not from Discord.
    public const int MostBytes = 1 << 20;

    /// <summary>Null past <see cref="MostBytes"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (body.Length + read > MostBytes)
                return null;
            await body.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return body.ToArray();
    }
}
