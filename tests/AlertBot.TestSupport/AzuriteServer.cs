using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AlertBot.TestSupport;

/// <summary>
/// Azurite, the real Table and Queue service on loopback, in a folder of its own. It can be stopped and started again on the same ports
/// with the same data, and it ends with this process however that ends, since it follows its standard input.
/// </summary>
internal sealed class AzuriteServer : IAsyncDisposable
{
    // Azurite's well-known development account: https://learn.microsoft.com/azure/storage/common/storage-use-azurite
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const string EndWithStandardInput = "data:text/javascript,process.stdin.resume().on('end',()=>process.kill(process.pid,'SIGTERM'))";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _location = Directory.CreateTempSubdirectory("azurite-");
    private readonly int _blobs;
    private readonly int _queues;
    private readonly int _tables;
    private Process? _process;

    private AzuriteServer() => (_blobs, _queues, _tables) = (FreePort(), FreePort(), FreePort());

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"TableEndpoint=http://127.0.0.1:{_tables}/{Account};QueueEndpoint=http://127.0.0.1:{_queues}/{Account};";

    public Uri TableEndpoint => new($"http://127.0.0.1:{_tables}/{Account}");

    /// <summary>A free port may be taken before Azurite gets to it: then others are tried.</summary>
    public static async Task<AzuriteServer> StartNewAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var server = new AzuriteServer();
            try
            {
                await server.StartAsync(cancellationToken);
                return server;
            }
            catch (Exception e)
            {
                await server.DisposeAsync();
                if (e is not InvalidOperationException || attempt == 3)
                    throw;
            }
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _process = Process.Start(Command()) ?? throw new InvalidOperationException("Node did not start: is it installed?");
        var output = _process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = _process.StandardError.ReadToEndAsync(cancellationToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_patience);
        while (!await AnswersAsync(patience.Token))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"Azurite ended at its start: {await output}{await errors}");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }
    }

    /// <summary>Lets it write its data and end, as after an outage that it survived.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_process is not { } process)
            return;

        process.StandardInput.Close();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
            _process = null;
        }

        _location.Delete(recursive: true);
    }

    private ProcessStartInfo Command() => new("node",
    [
        "--import", EndWithStandardInput, Repository.Azurite(), "--location", _location.FullName,
        "--blobPort", Text(_blobs), "--queuePort", Text(_queues), "--tablePort", Text(_tables),
        "--disableTelemetry", "--skipApiVersionCheck", "--silent",
    ])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    // It opens its services one after the other: blobs, queues, tables.
    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, _tables, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
