using AlertBot.DiscordEmulator;

namespace AlertBot.Tests.DiscordEmulator;

public sealed class RateLimitTests
{
    private const string Hello = """{"content":"a"}""";

    [Fact]
    public async Task The_Sixth_Message_In_Five_Seconds_Waits_And_Another_Channel_Does_Not()
    {
        await using var emulator = await TestEmulator.StartAsync(Limited);
        for (var i = 0; i < 5; i++)
            await emulator.SayAsync(Hello);
        emulator.WireTime.Advance(TimeSpan.FromSeconds(2.5));

        var sixth = await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", Hello);
        var elsewhere = await emulator.PostAsync($"/channels/{emulator.Emulator.ChannelId("ops")}/messages", Hello);
        emulator.WireTime.Advance(TimeSpan.FromSeconds(2.5));
        var later = await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", Hello);

        Assert.Equal(429, sixth.Status);
        Assert.Equal("""{"message":"You are being rate limited.","retry_after":2.5,"global":false}""", sixth.Json.ToJsonString());
        Assert.Equal(("3", "user", "0", "2.500"), (sixth.Headers["Retry-After"], sixth.Headers["X-RateLimit-Scope"], sixth.Headers["X-RateLimit-Remaining"], sixth.Headers["X-RateLimit-Reset-After"]));
        Assert.Equal((200, "5", "4"), (elsewhere.Status, elsewhere.Headers["X-RateLimit-Limit"], elsewhere.Headers["X-RateLimit-Remaining"]));
        Assert.Equal(sixth.Headers["X-RateLimit-Bucket"], elsewhere.Headers["X-RateLimit-Bucket"]);
        Assert.Equal(200, later.Status);
    }

    [Fact]
    public async Task More_Than_The_Global_Limit_In_A_Second_Is_Refused_For_Every_Route()
    {
        await using var emulator = await TestEmulator.StartAsync(options => options with { RateLimits = new RateLimitOptions { Global = 3 } });
        foreach (var path in new[] { "/users/@me", "/gateway/bot", "/applications/@me" })
            Assert.Equal(200, (await emulator.GetAsync(path)).Status);

        var refused = await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", Hello);

        Assert.Equal((429, "true", "global"), (refused.Status, refused.Headers["X-RateLimit-Global"], refused.Headers["X-RateLimit-Scope"]));
        Assert.True(refused.Json["global"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Virtual_Time_Does_Not_Lift_A_Limit()
    {
        await using var emulator = await TestEmulator.StartAsync(Limited);
        for (var i = 0; i < 5; i++)
            await emulator.SayAsync(Hello);
        emulator.Time.Advance(TimeSpan.FromDays(30));

        Assert.Equal(429, (await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", Hello)).Status);
    }

    [Fact]
    public async Task Old_Messages_Take_Few_Edits()
    {
        await using var emulator = await TestEmulator.StartAsync(options => options with { RateLimits = new RateLimitOptions { PerBucket = 1000 } });
        var id = await emulator.SayAsync(Hello);
        emulator.Time.Advance(TimeSpan.FromMinutes(61));
        for (var i = 0; i < 3; i++)
            Assert.Equal(200, (await Edit(emulator, id)).Status);

        var refused = await Edit(emulator, id);
        emulator.WireTime.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal((429, 30046, "Maximum number of edits to messages older than 1 hour reached. Try again later."), (refused.Status, refused.Code, refused.Text("message")));
        Assert.Equal(200, (await Edit(emulator, id)).Status);
    }

    [Fact]
    public async Task Published_Announcements_Take_So_Many_Edits_An_Hour()
    {
        await using var emulator = await TestEmulator.StartAsync(options => options with { RateLimits = new RateLimitOptions { PerBucket = 1000, AnnouncementEdits = 1 } });
        var messages = $"/channels/{emulator.Emulator.ChannelId("announcements")}/messages";
        var id = (await emulator.PostAsync(messages, Hello)).Text("id");
        await emulator.PostAsync($"{messages}/{id}/crosspost", "{}");
        Assert.Equal(200, (await emulator.PatchAsync($"{messages}/{id}", Hello)).Status);

        var refused = await emulator.PatchAsync($"{messages}/{id}", Hello);

        Assert.Equal((429, 20022, "This message cannot be edited due to announcement rate limits."), (refused.Status, refused.Code, refused.Text("message")));
    }

    private static EmulatorOptions Limited(EmulatorOptions options) => options with { RateLimits = new RateLimitOptions() };

    private static Task<Answer> Edit(TestEmulator emulator, string id) => emulator.PatchAsync($"/channels/{emulator.Alerts}/messages/{id}", """{"content":"b"}""");
}
