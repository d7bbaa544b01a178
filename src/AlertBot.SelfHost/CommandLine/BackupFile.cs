using System.Globalization;
using System.IO.Compression;
using AlertBot.Storage.Backups;

namespace AlertBot.SelfHost.CommandLine;

/// <summary>Where a backup lies: a file, packed or not, or the newest one of a folder.</summary>
internal static class BackupFile
{
    private const string Prefix = "alertbot-";

    public static string ToWrite(string target, DateTimeOffset now)
    {
        if (Directory.Exists(target) || Path.EndsInDirectorySeparator(target))
            return Path.Combine(target, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{now.UtcDateTime:yyyyMMdd-HHmmss}.jsonl.gz"));
        if (File.Exists(target))
            throw new CommandFailure($"{target} is there already: name another file, or a folder.");

        return target;
    }

    public static string ToRead(string source)
    {
        if (File.Exists(source))
            return source;
        if (!Directory.Exists(source))
            throw new CommandFailure($"{source}: no such file or folder.");

        // Their names sort by time.
        return Directory.EnumerateFiles(source, $"{Prefix}*.jsonl.gz").Max(StringComparer.Ordinal)
            ?? throw new CommandFailure($"{source}: no backup in this folder; alertbot backup writes {Prefix}YYYYMMDD-HHMMSS.jsonl.gz.");
    }

    /// <summary>Under another name first: what bears the name is whole.</summary>
    public static async Task<long> WriteAsync(string file, Backup backup, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            var unfinished = file + ".part";
            long rows;
            await using (var written = Create(unfinished, IsPacked(file)))
                rows = await backup.WriteAsync(written, cancellationToken);

            File.Move(unfinished, file);
            return rows;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CommandFailure($"{file} cannot be written: {e.Message}");
        }
    }

    public static Stream Open(string file)
    {
        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, useAsync: true);
        return IsPacked(file) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    // Only its owner reads it: what the desk follows and asks is nobody else's.
    private static Stream Create(string file, bool packed)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 1 << 16, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var stream = new FileStream(file, options);
        return packed ? new GZipStream(stream, CompressionLevel.Optimal) : stream;
    }

    private static bool IsPacked(string file) => file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
