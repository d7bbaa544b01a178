using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AlertBot.Text;

namespace AlertBot.Evaluation;

/// <summary>The third-party data beside the project; found upward from this source file.</summary>
internal static class SharedData
{
    private static readonly JsonSerializerOptions _options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static string? Folder(string name, [CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var data = Path.Combine(folder, "shared", "data", name);
            if (Directory.Exists(data))
                return data;
        }

        return null;
    }

    /// <summary>The items that a folder of labels is about: its own, or those of the shared stream.</summary>
    public static string Items(string folder) => Path.Combine(folder, "items.jsonl.gz") is var own && File.Exists(own)
        ? own
        : Path.Combine(Folder("deal-stream") ?? throw new FileNotFoundException($"{own} is missing, and there is no ../shared/data/deal-stream."), "items.jsonl.gz");

    /// <summary>JSON lines, packed with gzip when the name says so.</summary>
    public static IEnumerable<T> Lines<T>(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
                yield return Read<T>(line, $"{path}({number})");
        }
    }

    private static T Read<T>(string line, string place)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, _options)!;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{place}: {JsonProblem.Of(problem, line)}.");
        }
    }
}
