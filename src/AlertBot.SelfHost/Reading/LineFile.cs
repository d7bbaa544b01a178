using System.IO.Compression;
using System.Runtime.CompilerServices;
using AlertBot.SelfHost.CommandLine;

namespace AlertBot.SelfHost.Reading;

/// <summary>The lines of a file, gzipped or not, with their numbers; "-" is standard input. That there are none is reported.</summary>
internal static class LineFile
{
    public static async IAsyncEnumerable<(int Number, string Line)> ReadAsync(string path, Action<string> report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(Open(path));
        var isEmpty = true;
        for (var number = 1; await LineAsync(reader, path, cancellationToken) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            isEmpty = false;
            yield return (number, line);
        }

        if (isEmpty)
            report($"{(path == "-" ? "standard input" : path)}: {InputFile.Empty}.");
    }

    private static async Task<string?> LineAsync(StreamReader reader, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new CommandFailure($"{path}: not a gzip file, or cut off; the items before were read.");
        }
    }

    private static Stream Open(string path)
    {
        if (path == "-")
            return Console.OpenStandardInput();
        if (!File.Exists(path))
            throw new CommandFailure($"{path}: no such file.");

        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
