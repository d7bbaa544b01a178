using System.Text;
using NSec.Cryptography;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>Signs as Discord does, with the key of RFC 8032's first test.</summary>
internal static class Signer
{
    public const string PublicKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private static readonly Key _key = Key.Import(
        SignatureAlgorithm.Ed25519, Convert.FromHexString("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"), KeyBlobFormat.RawPrivateKey);

    public static string Sign(string timestamp, string body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(_key, Encoding.UTF8.GetBytes(timestamp + body)));
}
