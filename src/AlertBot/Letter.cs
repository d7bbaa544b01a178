using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Developments;
using AlertBot.Discord.Messages;

namespace AlertBot;

/// <summary>What an outbox entry says.</summary>
/// <param name="Development">Null for a digest and for a notice.</param>
internal sealed record Letter(DiscordMessage Message, Development? Development)
{
    /// <summary>Somebody waits for it (<see cref="Notice.IsAwaited"/>).</summary>
    public bool IsAwaited { get; init; }

    /// <summary>What it shows of its developments; null for a notice, which is not edited.</summary>
    public Shown? Shown { get; init; }

    /// <summary>Why a reply is not to be sent; null otherwise.</summary>
    public string? Needless { get; init; }

    /// <summary>What a channel is told once only, whatever entries tell it.</summary>
    public ArticleId? Story { get; init; }
}
