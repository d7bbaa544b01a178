using System.Net;
using System.Net.Sockets;

namespace AlertBot.Feeds;

/// <summary>
/// Connects only to allowed addresses. It looks at the addresses that the name really resolved to and connects to those, on every
/// connection, so a name that changes its mind between check and use gains nothing (DNS rebinding).
/// </summary>
internal static class GuardedConnection
{
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint endPoint, AddressGuard guard, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(endPoint.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(endPoint.Host, cancellationToken);
        var allowed = Array.FindAll(addresses, guard.Allows);
        if (allowed.Length == 0)
            throw new ForbiddenAddressException($"refused: {endPoint.Host} is at a private or local address (Feeds:AllowPrivateAddresses allows them)");

        return new NetworkStream(await OpenAsync(allowed, endPoint.Port, cancellationToken), ownsSocket: true);
    }

    private static async Task<Socket> OpenAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        Socket? opening = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await opening.ConnectAsync(addresses, port, cancellationToken);
            var open = opening;
            opening = null;
            return open;
        }
        finally
        {
            opening?.Dispose();
        }
    }
}
