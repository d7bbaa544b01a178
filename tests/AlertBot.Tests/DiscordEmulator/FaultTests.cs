namespace AlertBot.Tests.DiscordEmulator;

public sealed class FaultTests
{
    private const string Hello = """{"content":"a"}""";

    [Fact]
    public async Task A_Dropped_Answer_Leaves_The_Message_And_A_Dropped_Request_Does_Not()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await Set(emulator, """{"method":"POST","path":"/channels/*/messages","fault":"dropAnswer"}""");
        await Set(emulator, """{"method":"POST","path":"/channels/*/messages","fault":"dropRequest"}""");

        await Assert.ThrowsAsync<HttpRequestException>(() => emulator.SayAsync("""{"content":"kept"}"""));
        await Assert.ThrowsAsync<HttpRequestException>(() => emulator.SayAsync("""{"content":"lost"}"""));

        Assert.Equal("kept", Assert.Single(emulator.Emulator.Messages(emulator.Alerts)).GetProperty("content").GetString());
        Assert.Equal(200, (await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", Hello)).Status);
    }

    [Fact]
    public async Task A_Fault_Starts_After_So_Many_And_Ends_After_So_Many()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await Set(emulator, """{"path":"/channels/*","fault":"status","status":503,"after":1,"count":2}""");

        var statuses = new List<int>();
        for (var i = 0; i < 4; i++)
            statuses.Add((await emulator.GetAsync($"/channels/{emulator.Alerts}")).Status);

        Assert.Equal([200, 503, 503, 200], statuses);
        Assert.Empty((await emulator.ControlAsync(HttpMethod.Get, "/faults")).Json.AsArray());
    }

    [Fact]
    public async Task A_Rate_Limit_On_Demand_Says_How_Long()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await Set(emulator, """{"fault":"rateLimit","seconds":1.5}""");

        var refused = await emulator.GetAsync("/users/@me");

        Assert.Equal((429, 1.5, "2"), (refused.Status, refused.Json["retry_after"]!.GetValue<double>(), refused.Headers["Retry-After"]));
    }

    [Fact]
    public async Task A_Delay_Holds_The_Answer_On_The_Wires_Clock()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await Set(emulator, """{"fault":"delay","seconds":30}""");

        var call = emulator.GetAsync("/users/@me");
        await Task.WhenAny(call, Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, TestContext.Current.CancellationToken));
        Assert.False(call.IsCompleted);
        emulator.WireTime.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(200, (await call).Status);
    }

    [Fact]
    public async Task Cleared_Faults_Do_Nothing_And_Unknown_Ones_Are_Refused()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await Set(emulator, """{"fault":"status"}""");
        await emulator.ControlAsync(HttpMethod.Delete, "/faults");

        var unknown = await emulator.ControlAsync(HttpMethod.Post, "/faults", """{"fault":"explode"}""");

        Assert.Equal(200, (await emulator.GetAsync("/users/@me")).Status);
        Assert.Equal(["fault BASE_TYPE_CHOICES Value must be one of (delay, status, rateLimit, dropAnswer, dropRequest)."], unknown.Errors);
    }

    [Fact]
    public async Task The_Request_Log_Counts_By_Route_And_Keeps_No_Token()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.SayAsync(Hello);
        await emulator.GetAsync($"/webhooks/{emulator.Emulator.ApplicationId}/very-secret-token/messages/@original");

        var state = (await emulator.ControlAsync(HttpMethod.Get, "/state")).Json;
        var log = (await emulator.ControlAsync(HttpMethod.Get, "/requests")).Json.ToJsonString();

        Assert.Equal(1, state["requests"]!["POST /channels/{channel}/messages"]!.GetValue<int>());
        Assert.Contains($"/webhooks/{emulator.Emulator.ApplicationId}/", log, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret-token", log, StringComparison.Ordinal);
        Assert.DoesNotContain(emulator.Emulator.BotToken, state.ToJsonString() + log, StringComparison.Ordinal);
    }

    private static async Task Set(TestEmulator emulator, string fault) => Assert.Equal(201, (await emulator.ControlAsync(HttpMethod.Post, "/faults", fault)).Status);
}
