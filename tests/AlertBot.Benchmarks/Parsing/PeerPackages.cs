using System.Diagnostics;
using AlertBot.TestSupport;

namespace AlertBot.Benchmarks.Parsing;

/// <summary>Gets the peers from npm into an ignored folder, once.</summary>
internal static class PeerPackages
{
    // The newest on 2026-11-26; fixed, so that figures of two days compare.
    private static readonly string[] _packages = ["rss-parser@3.13.0", "feedparser@2.6.0"];

    public static string Folder => Path.Combine(Repository.Root, "artifacts/parse-peers");

    public static string Script(string name) => Path.Combine(Repository.Root, "tests/AlertBot.Benchmarks/Parsing/Peers", name);

    public static async Task InstallAsync()
    {
        Directory.CreateDirectory(Folder);
        var project = Path.Combine(Folder, "package.json");
        if (!File.Exists(project))
            await File.WriteAllTextAsync(project, """{"private": true}""");
        if (Directory.Exists(Path.Combine(Folder, "node_modules/feedparser")))
            return;

        using var npm = Process.Start("npm", ["install", "--prefix", Folder, "--no-audit", "--no-fund", "--loglevel=error", .. _packages]);
        await npm.WaitForExitAsync();
    }
}
