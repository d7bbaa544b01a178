using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using AlertBot.TestSupport;

namespace AlertBot.FunctionsTests.Host;

/// <summary>The built worker, started as the Functions host starts it.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _output = new();
    private readonly Process _process;

    public WorkerProcess(int port, IReadOnlyDictionary<string, string> settings)
    {
        // languageWorkers' arguments, as Azure/azure-functions-host gives them (WorkerProcess.cs, RpcWorkerProcess).
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(Folder, "AlertBot.Functions.dll"),
            "--functions-uri", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"),
            "--functions-worker-id", "worker",
            "--functions-request-id", "request",
            "--functions-grpc-max-message-length", "2147483647",
        ])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = Folder;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Beside the project's own output, in the configuration (bin/Debug/net10.0) that this test was built in.</summary>
    public static string Folder { get; } = Path.Combine(
        Repository.Root, "src", "AlertBot.Functions", Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "AlertBot.FunctionsTests"), AppContext.BaseDirectory));

    public string Output => string.Join('\n', _output);

    public Task Ended => _process.WaitForExitAsync();

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
            _output.Enqueue(line);
    }
}
