using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace AlertBot.Benchmarks.Parsing;

/// <summary>A parser that reads the corpus when told to; its rounds and ours take turns, so that all meet the same machine.</summary>
internal abstract class Peer(string name) : IDisposable
{
    public string Name => name;

    /// <summary>The seconds that one reading of the whole corpus took.</summary>
    public abstract Task<double> RoundAsync();

    public virtual void Dispose()
    {
    }
}

/// <summary>One in this process, on this thread.</summary>
internal sealed class PeerHere(string name, Action readAll) : Peer(name)
{
    public override Task<double> RoundAsync()
    {
        var started = Stopwatch.GetTimestamp();
        readAll();
        return Task.FromResult(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }
}

/// <summary>One in a process of its own, which answers each line with the seconds of a round.</summary>
internal sealed class PeerProcess(string name, Process process) : Peer(name)
{
    /// <summary>Null when the program is not on this machine, or stops at once because its package is not.</summary>
    public static async Task<PeerProcess?> StartAsync(string name, string program, params string[] arguments)
    {
        try
        {
            var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.BeginErrorReadLine();
            var peer = new PeerProcess(name, process);
            // The first round warms up, and shows that it works.
            return double.IsNaN(await peer.RoundAsync()) ? null : peer;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public override async Task<double> RoundAsync()
    {
        try
        {
            await process.StandardInput.WriteLineAsync("round");
            await process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // It has ended; then there is no answer either.
        }

        return await process.StandardOutput.ReadLineAsync() is { } line ? double.Parse(line, CultureInfo.InvariantCulture) : double.NaN;
    }

    public override void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
