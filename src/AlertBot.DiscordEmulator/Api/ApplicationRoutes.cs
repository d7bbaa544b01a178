using AlertBot.DiscordEmulator.Applications;
using AlertBot.DiscordEmulator.Commands;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>The application, its commands, its bot user, its guild's roles, and where its gateway would be.</summary>
internal static class ApplicationRoutes
{
    public static void MapApplication(this RouteGroupBuilder api)
    {
        api.MapGet("/applications/@me", (ApplicationDesk desk) => desk.Get());
        api.MapPatch("/applications/@me", (ApplicationDesk desk, Form form, CancellationToken stop) => desk.EditAsync(form, stop));
        api.MapGet("/users/@me", (World world) => Answer(world.Bot));
        api.MapGet("/users/{user}", (Store store, Snowflake user) => store.Users.Find(user) is { } found ? Answer(found) : Refusals.UnknownUser);
        api.MapGet(
            "/guilds/{guild}/roles",
            (Store store, World world, Snowflake guild) => guild == world.GuildId ? Answer(store.Roles.All) : Refusals.UnknownGuild);
        api.MapGet("/guilds/{guild}", (GuildShape shape, Snowflake guild) => shape.Get(guild));
        api.MapGet("/gateway/bot", Gateway);
    }

    public static void MapCommands(this RouteGroupBuilder api)
    {
        const string Global = "/applications/{application}/commands";
        const string InGuild = "/applications/{application}/guilds/{guild}/commands";
        foreach (var scope in new[] { Global, InGuild })
        {
            api.MapGet(scope, (CommandDesk desk, Snowflake application, Snowflake? guild) => desk.List(application, guild));
            api.MapPost(
                scope, (CommandDesk desk, Store store, Snowflake application, Snowflake? guild, Form form) => store.Turn(() => desk.Create(application, guild, form)));
            api.MapPut(
                scope, (CommandDesk desk, Store store, Snowflake application, Snowflake? guild, Form form) => store.Turn(() => desk.Overwrite(application, guild, form)));
            api.MapDelete(
                $"{scope}/{{command}}",
                (CommandDesk desk, Store store, Snowflake application, Snowflake? guild, Snowflake command) => store.Turn(() => desk.Delete(application, guild, command)));
        }
    }

    /// <summary>The shape is right and the address leads nowhere: this emulator has no gateway.</summary>
    private static IResult Gateway(EmulatorAddress address) => Answer(new
    {
        Url = $"ws://{address.Root.Authority}/gateway",
        Shards = 1,
        SessionStartLimit = new { Total = 1000, Remaining = 1000, ResetAfter = 86_400_000, MaxConcurrency = 1 },
    });

    private static IResult Answer<T>(T value) => Results.Json(value, WireJson.Options);
}
