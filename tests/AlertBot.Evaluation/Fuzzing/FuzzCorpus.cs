using System.Runtime.CompilerServices;

namespace AlertBot.Evaluation.Fuzzing;

/// <summary>The project's own sample feeds, and gofeed's where they are present.</summary>
internal static class FuzzCorpus
{
    public static IReadOnlyList<byte[]> Documents() =>
        [.. In(Samples(), "*.xml").Concat(In(Samples(), "*.json")).Concat(SharedData.Folder("feeds/gofeed") is { } shared ? In(shared, "*.xml") : [])];

    private static string Samples([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../AlertBot.Tests/Feeds/Samples"));

    private static IEnumerable<byte[]> In(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".expected.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes);
}
