using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AlertBot.Benchmarks.Polling;

/// <summary>The farm as a process beside this one, so that this one's memory and time are its own.</summary>
internal sealed class FarmProcess : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _control = new();

    private FarmProcess(Process process, int port)
    {
        _process = process;
        Root = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/");
    }

    public Uri Root { get; }

    public static async Task<FarmProcess> StartAsync(CancellationToken cancellationToken, params string[] options)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(FarmProcess).Assembly.Location);
        start.ArgumentList.Add("poll-server");
        start.ArgumentList.Add("--port");
        start.ArgumentList.Add(port.ToString(CultureInfo.InvariantCulture));
        foreach (var option in options)
            start.ArgumentList.Add(option);
        var farm = new FarmProcess(Process.Start(start)!, port);
        await farm._process.StandardOutput.ReadLineAsync(cancellationToken);
        return farm;
    }

    public string UrlOf(int feed) => new Uri(Root, $"feed/{feed.ToString(CultureInfo.InvariantCulture)}").AbsoluteUri;

    public async Task SetEditionAsync(int edition, CancellationToken cancellationToken)
    {
        using var answer = await _control.PutAsync(new Uri(Root, $"edition/{edition.ToString(CultureInfo.InvariantCulture)}"), null, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        _control.Dispose();
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
