namespace AlertBot.Discord.Rest;

/// <summary>A request's place in Discord's rate limits: its method and path pattern share a bucket, per top-level resource (topics/rate-limits).</summary>
/// <param name="Resource">The channel, guild or webhook id in the path; empty where there is none.</param>
internal sealed record DiscordRoute(HttpMethod Method, string Pattern, string Path, string Resource = "")
{
    /// <summary>False for answers to interactions: they carry a token of their own and are not bound to the global limit.</summary>
    public bool AsBot { get; init; } = true;

    /// <summary>What rate limits go by. The path itself may hold an interaction's token and is never kept or logged.</summary>
    public string Name => $"{Method} {Pattern}";

    public static DiscordRoute Application { get; } = new(HttpMethod.Get, "/applications/@me", "applications/@me");

    public static DiscordRoute Post(string channelId) =>
        new(HttpMethod.Post, "/channels/{id}/messages", $"channels/{channelId}/messages", channelId);

    public static DiscordRoute Edit(string channelId, string messageId) =>
        new(HttpMethod.Patch, "/channels/{id}/messages/{id}", $"channels/{channelId}/messages/{messageId}", channelId);

    public static DiscordRoute Crosspost(string channelId, string messageId) =>
        new(HttpMethod.Post, "/channels/{id}/messages/{id}/crosspost", $"channels/{channelId}/messages/{messageId}/crosspost", channelId);

    public static DiscordRoute Channel(string channelId) => new(HttpMethod.Get, "/channels/{id}", $"channels/{channelId}", channelId);

    public static DiscordRoute Server(string serverId) => new(HttpMethod.Get, "/guilds/{id}", $"guilds/{serverId}", serverId);

    public static DiscordRoute DirectMessages { get; } = new(HttpMethod.Post, "/users/@me/channels", "users/@me/channels");

    public static DiscordRoute EditChannel(string channelId) => new(HttpMethod.Patch, "/channels/{id}", $"channels/{channelId}", channelId);

    public static DiscordRoute StartThread(string forumId) => new(HttpMethod.Post, "/channels/{id}/threads", $"channels/{forumId}/threads", forumId);

    public static DiscordRoute ActiveThreads(string guildId) => new(HttpMethod.Get, "/guilds/{id}/threads/active", $"guilds/{guildId}/threads/active", guildId);

    public static DiscordRoute ArchivedThreads(string forumId, string? before) => new(
        HttpMethod.Get, "/channels/{id}/threads/archived/public", $"channels/{forumId}/threads/archived/public?limit=100{(before is null ? "" : $"&before={Uri.EscapeDataString(before)}")}", forumId);

    public static DiscordRoute Message(string channelId, string messageId) =>
        new(HttpMethod.Get, "/channels/{id}/messages/{id}", $"channels/{channelId}/messages/{messageId}", channelId);

    public static DiscordRoute MessagesAfter(string channelId, ulong after, int limit) =>
        new(HttpMethod.Get, "/channels/{id}/messages", $"channels/{channelId}/messages?after={after}&limit={limit}", channelId);

    public static DiscordRoute Commands(HttpMethod method, string applicationId, string? guildId) => guildId is null
        ? new(method, "/applications/{id}/commands", $"applications/{applicationId}/commands{Translated(method)}")
        : new(method, "/applications/{id}/guilds/{id}/commands", $"applications/{applicationId}/guilds/{guildId}/commands{Translated(method)}", guildId);

    // A list leaves the translations out unless asked for them (interactions/application-commands, get global application commands).
    private static string Translated(HttpMethod method) => method == HttpMethod.Get ? "?with_localizations=true" : "";

    public static DiscordRoute Callback(string interactionId, string interactionToken) =>
        new(HttpMethod.Post, "/interactions/{id}/{token}/callback", $"interactions/{interactionId}/{interactionToken}/callback") { AsBot = false };

    public static DiscordRoute OriginalReply(string applicationId, string interactionToken) =>
        new(HttpMethod.Patch, "/webhooks/{id}/{token}/messages/@original", $"webhooks/{applicationId}/{interactionToken}/messages/@original") { AsBot = false };
}
