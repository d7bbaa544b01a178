using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AlertBot.SelfHost.CommandLine;

namespace AlertBot.SelfHost.Replay;

/// <summary>Reads JSON lines, gzipped or not. A line that is no item is reported by its number and passed over.</summary>
internal static class ReplayFile
{
    public static async IAsyncEnumerable<ReplayItem> ReadAsync(
        string path, Action<string> report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(Open(path));
        for (var number = 1; await LineAsync(reader, path, cancellationToken) is { } line; number++)
        {
            if (line.Length > 0 && Parse(line, path, number, report) is { } item)
                yield return item;
        }
    }

    private static async Task<string?> LineAsync(StreamReader reader, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new CommandFailure($"{path}: not a gzip file, or cut off; the items before were replayed.");
        }
    }

    private static Stream Open(string path)
    {
        if (!File.Exists(path))
            throw new CommandFailure($"{path}: no such file.");

        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static ReplayItem? Parse(string line, string path, int number, Action<string> report)
    {
        try
        {
            var item = JsonSerializer.Deserialize(line, ReplayJson.Default.ReplayItem);
            if (item is { Url.Length: > 0, Title.Length: > 0 })
                return item;

            report($"{path}({number}): an item needs \"url\" and \"title\".");
        }
        catch (JsonException problem)
        {
            // The library's words for a value of the wrong type name our classes; those for broken JSON are fine.
            var isWrongType = problem.Message.Contains("could not be converted", StringComparison.Ordinal);
            report($"{path}({number}): {(isWrongType ? "no item: every value is a text." : $"not JSON: {problem.Message.Split(". ", 2)[0]}.")}");
        }

        return null;
    }
}
