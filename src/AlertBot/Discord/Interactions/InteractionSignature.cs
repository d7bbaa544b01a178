using System.Buffers;
using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace AlertBot.Discord.Interactions;

/// <summary>
/// Ed25519 (RFC 8032) over the timestamp and the raw body, checked before anything is parsed. Discord sends bad signatures on purpose and
/// takes the address down when they are accepted (interactions/overview). An old signature is refused too: it may be a recording.
/// </summary>
internal static class InteractionSignature
{
    private static readonly TimeSpan _oldest = TimeSpan.FromMinutes(5);

    public static bool IsValid(PublicKey key, string? signature, string? timestamp, ReadOnlySpan<byte> body, DateTimeOffset now) =>
        timestamp is not null && IsRecent(timestamp, now) && Verify(key, signature, [.. Encoding.UTF8.GetBytes(timestamp), .. body]);

    /// <param name="signature">128 hex digits.</param>
    public static bool Verify(PublicKey key, string? signature, ReadOnlySpan<byte> message) =>
        signature?.Length == 128 && Bytes(signature, 64) is { } bytes && SignatureAlgorithm.Ed25519.Verify(key, message, bytes);

    /// <summary>Null when it is not a key of 64 hex digits.</summary>
    public static PublicKey? Key(string? hex) =>
        hex?.Length == 64 && Bytes(hex, 32) is { } bytes && PublicKey.TryImport(SignatureAlgorithm.Ed25519, bytes, KeyBlobFormat.RawPublicKey, out var key) ? key : null;

    private static bool IsRecent(string timestamp, DateTimeOffset now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= _oldest.TotalSeconds;

    private static byte[]? Bytes(string hex, int count)
    {
        var bytes = new byte[count];
        return Convert.FromHexString(hex, bytes, out _, out _) == OperationStatus.Done ? bytes : null;
    }
}
