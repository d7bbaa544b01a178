using System.Security.Cryptography;
using System.Text;

namespace AlertBot.Feeds.WebSub;

/// <summary>The X-Hub-Signature of a push: "method=hex" of the body's HMAC under the subscription's secret (WebSub section 7.1).</summary>
internal static class HubSignature
{
    public static bool IsValid(string? header, ReadOnlySpan<byte> body, string secret)
    {
        if (header?.Split('=', 2) is not [var method, var hex] || Hash(method.Trim(), Encoding.UTF8.GetBytes(secret), body) is not { } expected)
            return false;

        Span<byte> given = stackalloc byte[expected.Length];
        return Convert.FromHexString(hex.AsSpan().Trim(), given, out _, out var written) is System.Buffers.OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(given[..written], expected);
    }

#pragma warning disable CA5350 // SHA-1 is what most hubs sign with; as an HMAC it is not known to be broken (RFC 6194 section 3.3).
    private static byte[]? Hash(string method, byte[] secret, ReadOnlySpan<byte> body) => method.ToLowerInvariant() switch
    {
        "sha1" => HMACSHA1.HashData(secret, body),
        "sha256" => HMACSHA256.HashData(secret, body),
        "sha384" => HMACSHA384.HashData(secret, body),
        "sha512" => HMACSHA512.HashData(secret, body),
        _ => null
    };
#pragma warning restore CA5350
}
