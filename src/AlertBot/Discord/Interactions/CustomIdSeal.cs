using System.Security.Cryptography;
using System.Text;
using AlertBot.Discord.Messages;
using Microsoft.Extensions.Options;

namespace AlertBot.Discord.Interactions;

/// <summary>
/// Signs what a button or a form carries, for the one who was given it: a custom id that somebody made up, or another's, is told from ours. The
/// key is made of the bot token, so every instance has it, and it holds across restarts.
/// </summary>
internal sealed class CustomIdSeal(IOptions<DiscordOptions> options)
{
    private const string Purpose = "alertbot custom ids 1";

    // 48 bits: nobody tries 2^47 of them at the rate at which Discord takes interactions.
    private const int TagBytes = 6;

    private readonly byte[] _key = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.Token), Encoding.UTF8.GetBytes(Purpose));

    /// <summary>Null when it is longer than Discord allows.</summary>
    public string? Seal(string state, string userId) =>
        $"{state}|{Tag(state, userId)}" is { Length: <= ButtonLimits.CustomId } sealedState ? sealedState : null;

    /// <summary>The state; null when we did not give it to that user.</summary>
    public string? Open(string customId, string userId)
    {
        var end = customId.LastIndexOf('|');
        return end > 0 && Same(customId[(end + 1)..], Tag(customId[..end], userId)) ? customId[..end] : null;
    }

    private string Tag(string state, string userId) =>
        Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{userId}|{state}")).AsSpan(0, TagBytes));

    private static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
