using System.Collections.Concurrent;
using System.Diagnostics;

namespace AlertBot.EndToEndTests;

/// <summary>The built <c>alertbot</c> as a user starts it: its own process, folder, standard output and standard error.</summary>
internal sealed class AlertBotProcess : IAsyncDisposable
{
    private static readonly string _command = Find();

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("alertbot-home-");
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private readonly Process _process;

    private AlertBotProcess(IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(_command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _home.FullName };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public IReadOnlyCollection<string> Output => _output;

    public IReadOnlyCollection<string> Errors => _errors;

    public bool HasExited => _process.HasExited;

    public static AlertBotProcess Start(params string[] arguments) => new(new Dictionary<string, string>(), arguments);

    /// <param name="environment">Settings, as <c>Discord__Token</c>.</param>
    public static AlertBotProcess Start(IReadOnlyDictionary<string, string> environment, params string[] arguments) => new(environment, arguments);

    public static async Task<Ended> RunAsync(params string[] arguments)
    {
        await using var process = Start(arguments);
        return await process.EndAsync();
    }

    public async Task<Ended> EndAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(90));
        await _process.WaitForExitAsync(patience.Token);
        return new Ended(_process.ExitCode, [.. _output], [.. _errors], TimeProvider.System.GetElapsedTime(_started));
    }

    /// <summary>As <c>kill -9</c> does: nothing in it can react.</summary>
    public Task<Ended> KillAsync()
    {
        _process.Kill();
        return EndAsync();
    }

    /// <summary>Waits until it has printed such a line.</summary>
    public Task<string> SaysAsync(string part) => Eventually.FindsAsync(
        () => _output.Concat(_errors).FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)),
        () => $"alertbot has not said “{part}”{(_process.HasExited ? $" and ended with {_process.ExitCode}" : "")}; it said:\n{string.Join('\n', _output.Concat(_errors))}");

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
        _home.Delete(recursive: true);
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
            lines.Enqueue(line);
    }

    // Beside the project's own output, with the configuration (bin/Debug/net10.0) that this test was built with.
    private static string Find()
    {
        var tests = Path.Combine(TestSupport.Repository.Root, "tests", "AlertBot.EndToEndTests");
        var command = Path.Combine(TestSupport.Repository.Root, "src", "AlertBot.SelfHost", Path.GetRelativePath(tests, AppContext.BaseDirectory), "alertbot");
        return File.Exists(command) ? command : throw new FileNotFoundException("The alertbot command is not built: build src/AlertBot.SelfHost.", command);
    }
}
