using System.Globalization;
using System.Text.Json;
using AlertBot.DiscordEmulator;

namespace AlertBot.SelfHost.Demo;

/// <summary>A channel as text, oldest message first.</summary>
internal static class ChannelText
{
    public static async Task WriteAsync(TextWriter output, Emulator discord, string channel)
    {
        var messages = discord.Messages(discord.ChannelId(channel));
        await output.WriteLineAsync($"#{channel}, {messages.Count} messages");
        foreach (var message in messages)
        {
            await output.WriteLineAsync();
            foreach (var embed in Items(message, "embeds"))
                await WriteAsync(output, embed);
        }
    }

    private static async Task WriteAsync(TextWriter output, JsonElement embed)
    {
        await output.WriteLineAsync($"{Date(embed)}  {Text(embed, "title")}");
        foreach (var line in Text(embed, "description").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            await output.WriteLineAsync($"             {line}");
        await output.WriteLineAsync($"             {string.Join(" · ", Items(embed, "fields").Select(field => $"{Text(field, "name")}: {Text(field, "value")}"))}");
        await output.WriteLineAsync($"             {Text(embed, "url")}");
    }

    private static string Date(JsonElement embed) =>
        embed.TryGetProperty("timestamp", out var time) && time.TryGetDateTimeOffset(out var at)
            ? at.ToString("dd MMM yyyy", CultureInfo.InvariantCulture)
            : "";

    private static string Text(JsonElement from, string name) => from.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    private static JsonElement[] Items(JsonElement from, string name) =>
        from.TryGetProperty(name, out var items) && items.ValueKind is JsonValueKind.Array ? [.. items.EnumerateArray()] : [];
}
