namespace AlertBot.DiscordEmulator;

/// <summary>Discord publishes no numbers ("should not be hard coded", topics/rate-limits.mdx); these are what clients commonly see.</summary>
public sealed record RateLimitOptions
{
    /// <summary>Default true. Off: no headers, no 429.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Requests a bucket takes in one <see cref="Window"/>. Default 5, at least 1.</summary>
    public int PerBucket { get; init; } = 5;

    /// <summary>Default 5 s, more than 0.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Requests a second over all buckets, interaction endpoints excepted. Default 50, at least 1 (topics/rate-limits.mdx, "Global Rate Limit").</summary>
    public int Global { get; init; } = 50;

    /// <summary>Edits of messages over one hour old, a channel, in 20 s. Default 3, as one operator measured (circuitsacul/starboard-4#118).</summary>
    public int OldMessageEdits { get; init; } = 3;

    /// <summary>Edits of published announcements, a channel, in one hour. Default 30: Discord names the limit (20022) and not its size.</summary>
    public int AnnouncementEdits { get; init; } = 30;
}
