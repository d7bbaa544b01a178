using System.Diagnostics;
using System.Net.Sockets;

namespace AlertBot.Benchmarks.Asking;

/// <summary>A built <c>alertbot run</c> in a process and folder of its own.</summary>
internal sealed class ServedDesk : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("alertbot-served-");
    private readonly Process _process;
    private readonly int _port;

    private ServedDesk(string command, int port, IEnumerable<KeyValuePair<string, string>> environment)
    {
        _port = port;
        var start = new ProcessStartInfo(command, ["run", "--port", $"{port}"]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _home.FullName };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        Started = Stopwatch.GetTimestamp();
        _process = Process.Start(start)!;
        _process.BeginOutputReadLine();
        Errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>When the process was about to be started.</summary>
    public long Started { get; }

    public Uri Interactions => new($"http://127.0.0.1:{_port}/interactions");

    public Task<string> Errors { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>In MB.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 >> 20;
        }
    }

    public static ServedDesk Start(string command, IEnumerable<KeyValuePair<string, string>> environment) => new(command, FreePort(), environment);

    /// <summary>Pings until it is answered.</summary>
    public async Task<TimeSpan> AnswersAsync(DiscordCaller caller, CancellationToken cancellationToken)
    {
        while (Stopwatch.GetElapsedTime(Started) < _patience && !_process.HasExited)
        {
            if (await IsListeningAsync(cancellationToken))
            {
                using var ping = caller.Sign(Interactions, """{"id":"1","application_id":"2","type":1,"token":"t","version":1}""");
                if (await caller.SendAsync(ping, cancellationToken) is (200, _))
                    return Stopwatch.GetElapsedTime(Started);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System, cancellationToken);
        }

        _process.Kill();
        throw new InvalidOperationException($"alertbot does not answer: {await Errors}");
    }

    // A refused connection costs HttpClient an exception, some milliseconds of a processor that the start needs.
    private async Task<bool> IsListeningAsync(CancellationToken cancellationToken)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var connecting = new SocketAsyncEventArgs { RemoteEndPoint = new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, _port) };
        var done = new TaskCompletionSource<bool>();
        connecting.Completed += (_, e) => done.TrySetResult(e.SocketError == SocketError.Success);
        return socket.ConnectAsync(connecting) ? await done.Task.WaitAsync(cancellationToken) : connecting.SocketError == SocketError.Success;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
        _home.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
