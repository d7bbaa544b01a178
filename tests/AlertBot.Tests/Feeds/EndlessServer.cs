using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AlertBot.Tests.Feeds;

/// <summary>
/// A server that answers one request for ever and counts what its socket took. Kestrel cannot tell that: it accepts writes, and forgets them,
/// until it learns that the client has gone.
/// </summary>
internal sealed class EndlessServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task<long> _sent;

    private EndlessServer(string header, byte[] body)
    {
        _listener.Start();
        _sent = AnswerAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{header}\r\nConnection: close\r\n\r\n"), body);
    }

    public string Url => $"http://{_listener.LocalEndpoint}/";

    public static EndlessServer Start(string header, byte[] body) => new(header, body);

    /// <summary>Bytes of the body that were taken until the client went.</summary>
    public Task<long> SentAsync() => _sent.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    public void Dispose() => _listener.Dispose();

    private async Task<long> AnswerAsync(byte[] head, byte[] body)
    {
        using var client = await _listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        await client.ReceiveAsync(new byte[4096], TestContext.Current.CancellationToken);
        long sent = 0;
        try
        {
            await client.SendAsync(head, TestContext.Current.CancellationToken);
            while (true)
                sent += await client.SendAsync(body, TestContext.Current.CancellationToken);
        }
        catch (SocketException)
        {
            return sent;
        }
    }
}
