using AlertBot.Discord.Rest;
using Microsoft.Extensions.Options;
using NSec.Cryptography;

namespace AlertBot.Discord.Interactions;

/// <summary>The key interactions are signed with: from the settings, or asked of Discord once.</summary>
internal sealed class InteractionKey(IOptions<DiscordOptions> options, DiscordClient discord)
{
    private PublicKey? _key;

    /// <summary>Null while it cannot be had.</summary>
    public async Task<PublicKey?> GetAsync(CancellationToken cancellationToken) =>
        _key ??= InteractionSignature.Key(options.Value.PublicKey ?? await AskAsync(cancellationToken));

    private async Task<string?> AskAsync(CancellationToken cancellationToken) =>
        await discord.MeAsync(cancellationToken) is ApplicationAnswer.Known(var me) ? me.VerifyKey : null;
}
