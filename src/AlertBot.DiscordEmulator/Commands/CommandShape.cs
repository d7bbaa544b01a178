using System.Text.Json;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Commands;

/// <summary>A checked form as a command.</summary>
internal static class CommandShape
{
    public static Command Of(JsonElement form, Snowflake id, Snowflake application, Snowflake version, Snowflake? guild) =>
        new(id, application, version, Value(form, "type")?.GetInt32() ?? 1, form.GetProperty("name").GetString()!, Value(form, "description")?.GetString() ?? "")
        {
            GuildId = guild,
            Options = Value(form, "options"),
            DefaultMemberPermissions = Value(form, "default_member_permissions")?.ToString(),
            NameLocalizations = Value(form, "name_localizations"),
            DescriptionLocalizations = Value(form, "description_localizations"),
            Contexts = Numbers(form, "contexts"),
            IntegrationTypes = Numbers(form, "integration_types") ?? (guild is null ? [0] : null),
            Nsfw = Value(form, "nsfw")?.ValueKind is JsonValueKind.True,
        };

    private static int[]? Numbers(JsonElement form, string name) =>
        Value(form, name) is { } list ? [.. list.EnumerateArray().Select(item => item.GetInt32())] : null;

    private static JsonElement? Value(JsonElement form, string name) =>
        form.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
