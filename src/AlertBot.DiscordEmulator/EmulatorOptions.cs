namespace AlertBot.DiscordEmulator;

public sealed record EmulatorOptions
{
    /// <summary>The loopback port. Default 0: a free one is chosen.</summary>
    public int Port { get; init; }

    /// <summary>The SQLite file that keeps everything. Default null: in memory, gone at the end.</summary>
    public string? DataFile { get; init; }

    /// <summary>What the bot must send. Default null: the data file's, or <c>emulator-token</c> in a new one.</summary>
    public string? BotToken { get; init; }

    public string GuildName { get; init; } = "Deal Desk";

    public string BotName { get; init; } = "AlertBot";

    /// <summary>The channels of a new guild. Not looked at when the data file has a guild already.</summary>
    public IReadOnlyList<NewChannel> Channels { get; init; } = NewChannel.Defaults;

    /// <summary>The clock of ids, timestamps and the nonce window; it may be virtual.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The clock of rate limits, the 3 s deadline and the 15 min of an interaction token: they bind real processes, so it stays real when <see cref="Time"/> is virtual.</summary>
    public TimeProvider WireTime { get; init; } = TimeProvider.System;

    /// <summary>
    /// How long an author's nonce is remembered. Default 5 min, at least 0. Discord says "the past few minutes" and no more
    /// (resources/message.mdx): five is long enough for a retry after a restart, and short enough that nobody can lean on it for longer.
    /// </summary>
    public TimeSpan NonceWindow { get; init; } = TimeSpan.FromMinutes(5);

    public RateLimitOptions RateLimits { get; init; } = new();

    /// <summary>Log nothing but failures. Default false.</summary>
    public bool Quiet { get; init; }
}
