using System.Runtime.CompilerServices;

namespace AlertBot.Tests.Feeds;

/// <summary>Feeds written for these tests, each with the expected reading beside it.</summary>
internal static class Samples
{
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder()).Select(Path.GetFileName).OfType<string>()
        .Where(name => !name.EndsWith(".expected.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string File(string name) => Path.Combine(Folder(), name);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Samples");
}
