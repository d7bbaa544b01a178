using System.Diagnostics;
using System.Text.RegularExpressions;
using AlertBot.DiscordEmulator;

namespace AlertBot.Tests.DiscordEmulator;

public sealed partial class PersistenceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-").FullName;

    [Fact]
    public async Task A_Restart_Shows_The_Same_Messages_Nonces_Commands_Key_And_Token()
    {
        string key, id;
        await using (var before = await StartAsync())
        {
            key = before.Emulator.PublicKey;
            id = (await before.PostAsync($"/channels/{before.Alerts}/messages", """{"content":"kept","nonce":"n1","enforce_nonce":true}""")).Text("id");
            var gone = await before.SayAsync("""{"content":"deleted"}""");
            await before.DeleteAsync($"/channels/{before.Alerts}/messages/{gone}");
            await before.PostAsync($"/applications/{before.Emulator.ApplicationId}/commands", """{"name":"deal","description":"d"}""");
        }

        await using var after = await StartAsync();

        Assert.Equal(key, after.Emulator.PublicKey);
        Assert.Equal("secret", after.Emulator.BotToken);
        Assert.Equal("kept", Assert.Single(after.Emulator.Messages(after.Alerts)).GetProperty("content").GetString());
        Assert.Equal(id, (await after.PostAsync($"/channels/{after.Alerts}/messages", """{"content":"again","nonce":"n1","enforce_nonce":true}""")).Text("id"));
        Assert.Single((await after.GetAsync($"/applications/{after.Emulator.ApplicationId}/commands")).Json.AsArray());
        Assert.True(ulong.Parse(await after.SayAsync("""{"content":"new"}"""), null) > ulong.Parse(id, null));
    }

    [Fact]
    public async Task What_Was_Answered_Survives_A_Kill()
    {
        var ids = new List<string>();
        using (var process = OwnProcess())
        {
            var address = await AddressAsync(process);
            using var http = new HttpClient { BaseAddress = address };
            http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.org, 1.0)");
            http.DefaultRequestHeaders.Add("Authorization", "Bot secret");
            var channels = System.Text.Json.Nodes.JsonNode.Parse(await http.GetStringAsync(new Uri(address, "emulator/state"), TestContext.Current.CancellationToken))!["channels"]!.AsArray();
            var channel = channels.First(one => one!["name"]!.GetValue<string>() is "deal-alerts")!["id"]!.GetValue<string>();
            for (var i = 0; i < 5; i++)
                ids.Add(await SayAsync(http, new Uri(address, $"api/v10/channels/{channel}/messages")));
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await using var after = await StartAsync();

        Assert.Equal(ids, after.Emulator.Messages(after.Alerts).Select(message => message.GetProperty("id").GetString()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<TestEmulator> StartAsync() => TestEmulator.StartAsync(options => options with { DataFile = File, BotToken = "secret" });

    private string File => Path.Combine(_folder, "discord.db");

    private Process OwnProcess() => Process.Start(new ProcessStartInfo("dotnet", [typeof(Emulator).Assembly.Location, "--data", File, "--token", "secret"])
    {
        RedirectStandardOutput = true,
    })!;

    private static async Task<Uri> AddressAsync(Process process)
    {
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new Uri(Address().Match(line!).Value);
    }

    private static async Task<string> SayAsync(HttpClient http, Uri address)
    {
        using var body = new StringContent("""{"content":"a"}""", System.Text.Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(address, body, TestContext.Current.CancellationToken);
        return System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["id"]!.GetValue<string>();
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();
}
