using AlertBot.DiscordEmulator.Interactions;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>The routes whose path carries an interaction's token.</summary>
internal static class ReplyRoutes
{
    private const string Webhook = "/webhooks/{application}/{token}";
    private const string Original = $"{Webhook}/messages/@original";
    private const string FollowUp = $"{Webhook}/messages/{{message}}";

    public static void MapReplies(this RouteGroupBuilder api)
    {
        api.MapPost(
            "/interactions/{interaction}/{token}/callback",
            (CallbackDesk desk, Store store, Snowflake interaction, string token, string? with_response, Form form) =>
                store.Turn(() => desk.Answer(interaction, token, with_response is "true" or "True" or "1", form)));
        api.MapPost(Webhook, (FollowUpDesk desk, Store store, Snowflake application, string token, Form form) => store.Turn(() => desk.Create(application, token, form)));
        foreach (var route in new[] { Original, FollowUp })
        {
            api.MapGet(route, (FollowUpDesk desk, Snowflake application, string token, Snowflake? message) => desk.Get(application, token, message));
            api.MapPatch(
                route,
                (FollowUpDesk desk, Store store, Snowflake application, string token, Snowflake? message, Form form) =>
                    store.Turn(() => desk.Edit(application, token, message, form)));
            api.MapDelete(
                route,
                (FollowUpDesk desk, Store store, Snowflake application, string token, Snowflake? message) => store.Turn(() => desk.Delete(application, token, message)));
        }
    }
}
