using System.Diagnostics;
using System.Globalization;
using AlertBot.Benchmarks.Polling;

namespace AlertBot.Benchmarks.Scale;

/// <summary>One more instance of the desk, in a process of its own: ready when it says so, at work from "go", ended with its standard input.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    public static async Task<WorkerProcess> StartAsync(string account, string discord, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        foreach (var argument in (string[])["scale-worker", "--account", account, "--discord", discord, "--now", now.ToString("o", CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        var worker = new WorkerProcess(Process.Start(start)!);
        await worker._process.StandardOutput.ReadLineAsync(cancellationToken);
        return worker;
    }

    /// <summary>What such a process runs.</summary>
    public static async Task RunAsync(string account, string discord, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var desk = new CloudDesk(account, discord, new SteppedClock(now));
        // The connections and the matcher are there before the time is taken.
        await desk.Service<Deals.DealCatalog>().GetAsync(cancellationToken);
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync(cancellationToken);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = desk.WorkAsync(end.Token);
        await Console.In.ReadToEndAsync(cancellationToken);
        await end.CancelAsync();
        await work;
        Console.WriteLine(desk.Log.LastError ?? "");
    }

    public void Go() => _process.StandardInput.WriteLine("go");

    /// <returns>The last error it logged; empty when there was none.</returns>
    public async Task<string> EndAsync(CancellationToken cancellationToken)
    {
        _process.StandardInput.Close();
        var said = await _process.StandardOutput.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return said.Trim();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
