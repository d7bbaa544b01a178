using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>The interaction as Discord sends it (interactions/receiving-and-responding.mdx, "Interaction Structure").</summary>
internal sealed class InteractionPayload(Store store, World world)
{
    private const string Locale = "en-US";
    private const int AttachmentLimit = 10 * 1024 * 1024;

    // Administrator and everything else: the reader owns the guild.
    private const string AllPermissions = "9007199254740991";

    public JsonObject Build(Interaction interaction, JsonObject data)
    {
        var channel = store.Channels.Find(interaction.ChannelId)!;
        var payload = new JsonObject
        {
            ["id"] = interaction.Id.ToString(),
            ["application_id"] = world.Application.Id.ToString(),
            ["type"] = interaction.Type,
            ["data"] = data,
            ["channel_id"] = channel.Id.ToString(),
            ["channel"] = ChannelShape(channel),
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["app_permissions"] = AllPermissions,
            ["locale"] = Locale,
            ["entitlements"] = new JsonArray(),
            ["attachment_size_limit"] = AttachmentLimit,
        };
        Place(payload, channel);
        if (interaction.MessageId is { } message && interaction.Type is InteractionType.Component or InteractionType.ModalSubmit)
            payload["message"] = store.Messages.Find(message) is { } source ? Node(source) : null;
        return payload;
    }

    public JsonObject Member() => new()
    {
        ["user"] = Node(world.Reader),
        ["roles"] = new JsonArray(),
        ["permissions"] = AllPermissions,
        ["joined_at"] = WireJson.Element(world.Reader.Id.Time()).GetString(),
        ["nick"] = null,
        ["avatar"] = null,
        ["premium_since"] = null,
        ["communication_disabled_until"] = null,
        ["deaf"] = false,
        ["mute"] = false,
        ["pending"] = false,
        ["flags"] = 0,
    };

    public static JsonNode? Node<T>(T value) => JsonNode.Parse(WireJson.Text(value));

    public static JsonObject ChannelShape(Channel channel)
    {
        var shape = Node(channel)!.AsObject();
        shape["permissions"] = AllPermissions;
        return shape;
    }

    /// <summary>A guild has a member, a direct message has a user; the integration's owner is the guild's id or "0".</summary>
    private void Place(JsonObject payload, Channel channel)
    {
        var inGuild = channel.GuildId is not null;
        payload["context"] = inGuild ? 0 : 1;
        payload["authorizing_integration_owners"] = new JsonObject { ["0"] = inGuild ? world.GuildId.ToString() : "0" };
        if (!inGuild)
        {
            payload["user"] = Node(world.Reader);
            return;
        }

        payload["member"] = Member();
        payload["guild_id"] = world.GuildId.ToString();
        payload["guild"] = new JsonObject { ["id"] = world.GuildId.ToString(), ["locale"] = Locale, ["features"] = new JsonArray() };
        payload["guild_locale"] = Locale;
    }
}
