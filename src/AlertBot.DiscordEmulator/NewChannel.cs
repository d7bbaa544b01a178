namespace AlertBot.DiscordEmulator;

/// <summary>A channel to create. <see cref="Kind"/> is text, announcement or forum.</summary>
public sealed record NewChannel(string Name, string Kind = "text")
{
    public string? Topic { get; init; }

    /// <summary>For a forum: at most 20 (resources/channel.mdx).</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>For a forum: every post needs a tag.</summary>
    public bool RequireTag { get; init; }

    /// <summary>The bot gets 50001 for everything in it.</summary>
    public bool MissingAccess { get; init; }

    /// <summary>The bot lacks Read Message History.</summary>
    public bool MissingHistory { get; init; }

    public static IReadOnlyList<NewChannel> Defaults { get; } =
    [
        new("deal-alerts") { Topic = "One message a development, with its source and its reason." },
        new("announcements", "announcement") { Topic = "Published to the servers that follow this channel." },
        new("deal-forum", "forum") { Topic = "One post a deal.", Tags = ["merger", "partnership", "funding", "legal", "completed"] },
        new("ops") { Topic = "How the bot is doing." },
    ];
}
