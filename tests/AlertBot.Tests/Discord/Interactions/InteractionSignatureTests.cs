using System.Globalization;
using System.Text;
using AlertBot.Discord.Interactions;

namespace AlertBot.Tests.Discord.Interactions;

public static class InteractionSignatureTests
{
    private static readonly DateTimeOffset _now = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);

    // RFC 8032 section 7.1, tests 1 to 3.
    [Theory]
    [InlineData(
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData(
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]
    [InlineData(
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")]
    public static void The_Vectors_Of_Rfc_8032_Are_Verified(string key, string message, string signature)
    {
        var publicKey = InteractionSignature.Key(key)!;
        var bytes = Convert.FromHexString(message);

        Assert.True(InteractionSignature.Verify(publicKey, signature, bytes));
        Assert.False(InteractionSignature.Verify(publicKey, signature, [.. bytes, 0]));
        Assert.False(InteractionSignature.Verify(publicKey, (signature[0] == '0' ? '1' : '0') + signature[1..], bytes));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("zz5a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")]
    [InlineData("d75a98")]
    public static void What_Is_No_Key_Is_None(string? hex) => Assert.Null(InteractionSignature.Key(hex));

    [Theory]
    [InlineData(0, true)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public static void A_Signature_Is_Good_For_Five_Minutes(int seconds, bool valid)
    {
        var timestamp = _now.AddSeconds(seconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        Assert.Equal(valid, IsValid(Signer.Sign(timestamp, "{}"), timestamp, "{}"));
    }

    [Fact]
    public static void Altered_Missing_Or_Malformed_Parts_Are_Refused()
    {
        var timestamp = _now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = Signer.Sign(timestamp, "{}");

        Assert.True(IsValid(signature, timestamp, "{}"));
        Assert.False(IsValid(signature, timestamp, "{ }"));
        Assert.False(IsValid(null, timestamp, "{}"));
        Assert.False(IsValid(signature, null, "{}"));
        Assert.False(IsValid("", timestamp, "{}"));
        Assert.False(IsValid(signature[1..], timestamp, "{}"));
        Assert.False(IsValid(new string('x', 128), timestamp, "{}"));
        Assert.False(IsValid(signature + "00", timestamp, "{}"));
        Assert.False(IsValid(Signer.Sign("now", "{}"), "now", "{}"));
        Assert.False(IsValid(Signer.Sign("-1", "{}"), "-1", "{}"));
        Assert.False(IsValid(Signer.Sign("99999999999999999999", "{}"), "99999999999999999999", "{}"));
    }

    private static bool IsValid(string? signature, string? timestamp, string body) =>
        InteractionSignature.IsValid(InteractionSignature.Key(Signer.PublicKey)!, signature, timestamp, Encoding.UTF8.GetBytes(body), _now);
}
