using System.Net;
using System.Net.Sockets;

namespace AlertBot.Feeds;

/// <summary>
/// Which addresses a stranger's URL may lead to: only those of the public internet (IANA special-purpose registries, RFC 6890). Cloud
/// machines answer with their own credentials at link-local addresses, so this is what keeps a feed from reading them.
/// </summary>
internal sealed class AddressGuard(FeedsOptions options)
{
    private static readonly IPNetwork[] _forbidden = [.. new[]
    {
        "0.0.0.0/8",         // this network; 0.0.0.0 reaches the local machine
        "10.0.0.0/8",        // private, RFC 1918
        "100.64.0.0/10",     // shared by carriers, RFC 6598; Alibaba's metadata service is in it
        "127.0.0.0/8",       // loopback
        "169.254.0.0/16",    // link-local, and the metadata service of Azure, AWS and Google
        "172.16.0.0/12",     // private
        "192.0.0.0/24",      // protocol assignments, Oracle's metadata service
        "192.0.2.0/24",      // documentation
        "192.168.0.0/16",    // private
        "198.18.0.0/15",     // benchmarking
        "198.51.100.0/24",   // documentation
        "203.0.113.0/24",    // documentation
        "224.0.0.0/4",       // multicast
        "240.0.0.0/4",       // reserved, and broadcast
        "168.63.129.16/32",  // Azure's host, as its machines see it
        "::/128",            // unspecified
        "::1/128",           // loopback
        "100::/64",          // discard
        "2001:db8::/32",     // documentation
        "3fff::/20",         // documentation, RFC 9637
        "5f00::/16",         // segment routing inside one operator's network, RFC 9602
        "fc00::/7",          // private
        "fe80::/10",         // link-local
        "fec0::/10",         // site-local, withdrawn
        "ff00::/8",          // multicast
    }.Select(network => IPNetwork.Parse(network))];

    private readonly IPNetwork[] _allowed = [.. options.AllowedNetworks.Select(network => IPNetwork.Parse(network))];

    public bool Allows(IPAddress address) => options.AllowPrivateAddresses || !IsForbidden(address) || IsListed(address);

    private bool IsListed(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Array.Exists(_allowed, network => network.Contains(plain));
    }

    public static bool IsForbidden(IPAddress address) =>
        Embedded(address) is { } inner ? IsForbidden(inner) : Array.Exists(_forbidden, network => network.Contains(address));

    // IPv6 addresses that stand for an IPv4 one: a translator or tunnel on the way would deliver to that.
    private static IPAddress? Embedded(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return null;

        var bytes = address.GetAddressBytes();
        return bytes switch
        {
            _ when address.IsIPv4MappedToIPv6 => address.MapToIPv4(),
            [0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, ..] => new IPAddress(bytes.AsSpan(12, 4)),  // IPv4-translated, RFC 2765
            [.., 0x5e, 0xfe, _, _, _, _] when bytes[8] is 0 or 2 && bytes[9] == 0 => new IPAddress(bytes.AsSpan(12, 4)),  // ISATAP, RFC 5214
            [0x20, 0x02, ..] => new IPAddress(bytes.AsSpan(2, 4)),                          // 6to4, RFC 3056
            [0x00, 0x64, 0xff, 0x9b, ..] => new IPAddress(bytes.AsSpan(12, 4)),             // NAT64, RFC 6052 and 8215
            [0x20, 0x01, 0, 0, ..] => new IPAddress([.. bytes[12..].Select(b => (byte)~b)]),  // Teredo, RFC 4380
            _ when bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 && bytes[12] != 0 => new IPAddress(bytes.AsSpan(12, 4)),
            _ => null
        };
    }
}
