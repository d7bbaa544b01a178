using System.Text;
using AlertBot.DiscordEmulator.State;
using NSec.Cryptography;

namespace AlertBot.DiscordEmulator.Applications;

/// <summary>The application's Ed25519 key (RFC 8032): its public half is the <c>verify_key</c>, the private half signs what the bot is sent.</summary>
internal sealed class ApplicationKey(World world) : IDisposable
{
    private readonly Key _key = Key.Import(SignatureAlgorithm.Ed25519, world.Application.KeySeed, KeyBlobFormat.RawPrivateKey);

    public string PublicHex => Convert.ToHexStringLower(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    /// <summary>The signature covers the timestamp followed by the body's bytes (interactions/overview.mdx).</summary>
    public string Sign(string timestamp, byte[] body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(_key, [.. Encoding.UTF8.GetBytes(timestamp), .. body]));

    public void Dispose() => _key.Dispose();
}
