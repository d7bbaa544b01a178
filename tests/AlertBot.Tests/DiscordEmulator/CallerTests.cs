using System.Net.Http.Headers;
using AlertBot.DiscordEmulator;

namespace AlertBot.Tests.DiscordEmulator;

public sealed class CallerTests
{
    [Fact]
    public async Task Without_The_Bots_Token_The_Answer_Is_401()
    {
        await using var emulator = await TestEmulator.StartAsync();
        emulator.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", "wrong");

        var answer = await emulator.GetAsync("/users/@me");

        Assert.Equal("""{"message":"401: Unauthorized","code":0}""", answer.Json.ToJsonString());
        Assert.Equal(401, answer.Status);
    }

    [Theory]
    [InlineData("curl/8.0")]
    [InlineData("DiscordBot")]
    public async Task Without_A_DiscordBot_User_Agent_Cloudflare_Blocks(string userAgent)
    {
        await using var emulator = await TestEmulator.StartAsync();
        emulator.Http.DefaultRequestHeaders.UserAgent.Clear();
        emulator.Http.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent);

        var answer = await emulator.GetAsync("/users/@me");

        Assert.Equal((403, 40333), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task What_Is_No_Route_No_Method_And_No_Json_Is_Said_In_Discords_Words()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal("404: Not Found", (await emulator.GetAsync("/nowhere")).Text("message"));
        Assert.Equal("405: Method Not Allowed", (await emulator.PutAsync("/users/@me", "{}")).Text("message"));
        Assert.Equal(50109, (await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", "{not json")).Code);
    }

    [Fact]
    public async Task A_Port_In_Use_Is_One_Clear_Line()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var port = emulator.Emulator.Address.Port;

        var problem = await Assert.ThrowsAsync<EmulatorStartException>(
            () => Emulator.StartAsync(new EmulatorOptions { Port = port, Quiet = true }, TestContext.Current.CancellationToken));

        Assert.Equal($"Port {port} on 127.0.0.1 is in use: choose another with --port, or 0 for a free one.", problem.Message);
    }

    [Fact]
    public async Task An_Option_Out_Of_Range_Is_One_Clear_Line()
    {
        var problem = await Assert.ThrowsAsync<EmulatorStartException>(
            () => Emulator.StartAsync(new EmulatorOptions { NonceWindow = TimeSpan.FromMinutes(-1) }, TestContext.Current.CancellationToken));

        Assert.Equal("NonceWindow -00:01:00 is negative: give 0 or more.", problem.Message);
    }

    [Fact]
    public async Task A_Data_File_That_Cannot_Be_Opened_Is_One_Clear_Line()
    {
        var problem = await Assert.ThrowsAsync<EmulatorStartException>(
            () => Emulator.StartAsync(new EmulatorOptions { DataFile = "/nowhere/at/all.db", Quiet = true }, TestContext.Current.CancellationToken));

        Assert.StartsWith("The data file /nowhere/at/all.db cannot be used (", problem.Message, StringComparison.Ordinal);
    }
}
