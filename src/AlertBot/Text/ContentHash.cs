using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AlertBot.Text;

/// <summary>
/// Stable names for content: the same parts give the same 25 characters on every machine and in every process, so a step that is
/// repeated after a crash writes the same rows. 25 characters is what Discord allows a nonce (discord-api-docs, resources/message).
/// </summary>
internal static class ContentHash
{
    // The first character is the version of the recipe; change it when the recipe changes, and old rows stay what they were.
    private const char Version = '1';
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 24;

    /// <summary>The hash of the parts in order. A missing part and an empty one are the same, and parts cannot run into each other.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var length = 0;
        foreach (var part in parts)
            length += sizeof(int) + Encoding.UTF8.GetByteCount(part ?? "");
        // In one piece: an incremental hash costs the operating system's library more than the hashing.
        var (whole, at) = (new byte[length], 0);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part ?? "", whole.AsSpan(at + sizeof(int)));
            BinaryPrimitives.WriteInt32LittleEndian(whole.AsSpan(at), bytes);
            at += sizeof(int) + bytes;
        }

        return Version + Base32(SHA256.HashData(whole));
    }

    private static string Base32(byte[] digest) => string.Create(Length, digest, static (target, bytes) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
            target[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }
    });
}
