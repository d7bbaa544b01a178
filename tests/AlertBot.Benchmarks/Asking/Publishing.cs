using System.Diagnostics;
using System.Runtime.InteropServices;
using AlertBot.TestSupport;

namespace AlertBot.Benchmarks.Asking;

/// <summary>Publishes the self-host as for a machine of its own: compiled ahead (ReadyToRun).</summary>
internal static class Publishing
{
    /// <returns>The path of the command.</returns>
    public static async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Path.GetTempPath(), "alertbot-published");
        Console.WriteLine($"publishing to {folder} …");
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository.Root, "src/AlertBot.SelfHost"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-o", folder, "-v", "quiet", "-nologo"]);
        using var publish = Process.Start(start)!;
        await publish.WaitForExitAsync(cancellationToken);
        return publish.ExitCode == 0 ? Path.Combine(folder, "alertbot") : throw new InvalidOperationException("dotnet publish failed.");
    }
}
