using System.Text.Json.Nodes;

namespace AlertBot.Tests.DiscordEmulator;

/// <summary>What the page does when a person types /deal show.</summary>
internal static class SlashCommand
{
    private const string Commands = """
        [{"name":"deal","description":"d","options":[{"type":1,"name":"show","description":"d","options":[
          {"type":3,"name":"deal","description":"d","required":true,"autocomplete":true},
          {"type":4,"name":"limit","description":"d","min_value":1,"max_value":25}]}]},
         {"type":3,"name":"Why was this sent?"}]
        """;

    public static string Original(TestEmulator emulator, JsonObject sent) => $"/webhooks/{emulator.Emulator.ApplicationId}/{sent["token"]!.GetValue<string>()}/messages/@original";

    public static async Task<string> RegisterAsync(TestEmulator emulator) =>
        (await emulator.PutAsync($"/applications/{emulator.Emulator.ApplicationId}/commands", Commands)).Json[0]!["id"]!.GetValue<string>();

    public static async Task<Answer> ShowAsync(TestEmulator emulator, string values, string? channel = null)
    {
        var form = $$"""{"kind":"command","channel_id":"{{channel ?? emulator.Alerts}}","command_id":"{{await RegisterAsync(emulator)}}","path":["show"],"values":{{values}}}""";
        return await emulator.ControlAsync(HttpMethod.Post, "/interactions", form);
    }
}
