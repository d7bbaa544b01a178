using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;

namespace AlertBot;

/// <summary>What an outbox entry says.</summary>
/// <param name="Development">Null for a digest, for a notice, and for what opens a thread.</param>
/// <param name="ThreadName">What its thread is called where it has one of its own.</param>
internal sealed record Letter(DiscordMessage Message, Development? Development, string ThreadName)
{
    /// <summary>Somebody waits for it (<see cref="Notice.IsAwaited"/>).</summary>
    public bool IsAwaited { get; init; }

    /// <summary>What it shows of its developments; null for what is not edited.</summary>
    public Shown? Shown { get; init; }

    /// <summary>Why it is not to be sent; null otherwise.</summary>
    public string? Needless { get; init; }

    /// <summary>Of the development; null where that is.</summary>
    public Deal? Deal { get; init; }

    /// <summary>There is nothing to be said: what it was to tell is gone.</summary>
    public static Letter None(string reason) => new(new DiscordMessage(), null, "") { Needless = reason };

    /// <summary>The thread that it goes into; null for a channel, and for what opens a thread.</summary>
    public string? ThreadId { get; init; }

    /// <summary>What stands above its card; null for nothing.</summary>
    public Lead? Lead { get; init; }

    /// <summary>It replies to what a digest told.</summary>
    public bool IsOfDigest { get; init; }

    /// <summary>What a channel is told once only, whatever entries tell it.</summary>
    public ArticleId? Story { get; init; }
}
