namespace AlertBot.SelfHost.Reading;

/// <summary>A file named on the command line; one that cannot be read is a reason in one line.</summary>
internal static class InputFile
{
    /// <summary>What is said of a file that holds nothing, by every command: it is bad input.</summary>
    public const string Empty = "an empty file";

    public static async Task<(byte[]? Bytes, string? Error)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (path.Contains("://", StringComparison.Ordinal))
            return (null, "only http and https addresses are read");
        if (Directory.Exists(path))
            return (null, "a folder, not a file");

        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken) is { Length: > 0 } bytes ? (bytes, null) : (null, Empty);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, "no such file");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, failure.Message.TrimEnd('.'));
        }
    }
}
