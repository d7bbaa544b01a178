using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace AlertBot.Benchmarks.Parsing;

/// <summary>Seconds by the clock, and of processor time, which is the same on a busy machine as on a quiet one.</summary>
internal sealed record Round(double Clock, double Processor);

/// <summary>A parser that reads the corpus when told to; its rounds and ours take turns, so that all meet the same machine.</summary>
internal abstract class Peer(string name) : IDisposable
{
    public string Name => name;

    /// <summary>What one reading of the whole corpus took; null when the peer has ended.</summary>
    public abstract Task<Round?> RoundAsync();

    public virtual void Dispose()
    {
    }
}

/// <summary>One in this process, on this thread.</summary>
internal sealed class PeerHere(string name, Action readAll) : Peer(name)
{
    public override Task<Round?> RoundAsync()
    {
        var (started, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        readAll();
        return Task.FromResult<Round?>(new Round(Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds));
    }
}

/// <summary>One in a process of its own, which answers each line with the two numbers of a round.</summary>
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
            return await peer.RoundAsync() is null ? null : peer;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public override async Task<Round?> RoundAsync()
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

        return (await process.StandardOutput.ReadLineAsync())?.Split(' ').Select(seconds => double.Parse(seconds, CultureInfo.InvariantCulture)).ToArray() is [var clock, var processor]
            ? new Round(clock, processor)
            : null;
    }

    public override void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
        base.Dispose();
    }
}
