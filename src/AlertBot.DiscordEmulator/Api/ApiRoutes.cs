using AlertBot.DiscordEmulator.Channels;
using AlertBot.DiscordEmulator.Messages;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>Channels, messages and threads. Every route parameter but <c>token</c> is a snowflake (<see cref="RouteIds"/> has seen to it).</summary>
internal static class ApiRoutes
{
    public const string Prefix = "/api/v10";

    public static void MapChannels(this RouteGroupBuilder api)
    {
        api.MapGet("/channels/{channel}", (ChannelDesk desk, Snowflake channel) => desk.Get(channel));
        api.MapPatch("/channels/{channel}", (ChannelDesk desk, Store store, Snowflake channel, Form form) => store.Turn(() => desk.Edit(channel, form)));
        api.MapGet("/guilds/{guild}/channels", (ChannelDesk desk, Snowflake guild) => desk.OfGuild(guild));
        api.MapPost("/users/@me/channels", (ChannelDesk desk, Store store, Form form) => store.Turn(() => desk.OpenDirectMessage(form)));
        api.MapPost("/channels/{channel}/threads", (ThreadDesk desk, Store store, Snowflake channel, Form form) => store.Turn(() => desk.Start(channel, form)));
        api.MapGet("/guilds/{guild}/threads/active", (ThreadDesk desk, Snowflake guild) => desk.Active(guild));
        api.MapGet(
            "/channels/{channel}/threads/archived/public",
            (ThreadDesk desk, Snowflake channel, string? before, string? limit) => desk.Archived(channel, before, limit));
    }

    public static void MapMessages(this RouteGroupBuilder api)
    {
        api.MapGet(
            "/channels/{channel}/messages",
            (MessageList list, Snowflake channel, string? before, string? after, string? around, string? limit) => list.Page(channel, before, after, around, limit));
        api.MapGet("/channels/{channel}/messages/{message}", (MessageList list, Snowflake channel, Snowflake message) => list.One(channel, message));
        api.MapPost("/channels/{channel}/messages", (MessageDesk desk, Store store, Snowflake channel, Form form) => store.Turn(() => desk.Create(channel, form)));
        api.MapPatch(
            "/channels/{channel}/messages/{message}",
            (MessageDesk desk, Store store, Snowflake channel, Snowflake message, Form form) => store.Turn(() => desk.Edit(channel, message, form)));
        api.MapDelete(
            "/channels/{channel}/messages/{message}",
            (MessageDesk desk, Store store, Snowflake channel, Snowflake message) => store.Turn(() => desk.Delete(channel, message)));
        api.MapPost(
            "/channels/{channel}/messages/{message}/crosspost",
            (MessageDesk desk, Store store, Snowflake channel, Snowflake message) => store.Turn(() => desk.Crosspost(channel, message)));
    }
}
