using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Applications;

/// <summary>The one guild in Discord's own shape (resources/guild.mdx, "Guild Object"): what the emulator has no notion of is as in a new guild.</summary>
internal sealed class GuildShape(Store store, World world)
{
    public IResult Get(Snowflake guild) => guild == world.GuildId ? Results.Json(Shape(), WireJson.Options) : Refusals.UnknownGuild;

    private Dictionary<string, object?> Shape() => new(Unset)
    {
        ["id"] = world.GuildId,
        ["name"] = world.Application.GuildName,
        ["owner_id"] = world.Reader.Id,
        ["roles"] = store.Roles.All,
        ["region"] = "deprecated",
        ["preferred_locale"] = "en-US",
        ["afk_timeout"] = 300,
        ["max_members"] = 500_000,
        ["max_stage_video_channel_users"] = 50,
        ["max_video_channel_users"] = 25,
        ["features"] = Array.Empty<string>(),
        ["emojis"] = Array.Empty<string>(),
        ["stickers"] = Array.Empty<string>(),
    };

    private static IEnumerable<KeyValuePair<string, object?>> Unset =>
    [
        .. Of(null, "icon description home_header splash discovery_splash banner application_id afk_channel_id system_channel_id widget_channel_id max_presences vanity_url_code rules_channel_id safety_alerts_channel_id public_updates_channel_id incidents_data"),
        .. Of(false, "widget_enabled premium_progress_bar_enabled nsfw"),
        .. Of(0, "system_channel_flags verification_level default_message_notifications mfa_level explicit_content_filter premium_tier premium_subscription_count nsfw_level"),
    ];

    private static IEnumerable<KeyValuePair<string, object?>> Of(object? value, string names) => names.Split(' ').Select(name => KeyValuePair.Create(name, value));
}
