namespace AlertBot.Tests.DiscordEmulator;

public sealed class NonceTests
{
    [Fact]
    public async Task A_Repeated_Nonce_Gets_The_Earlier_Message_Until_The_Window_Ends()
    {
        await using var emulator = await TestEmulator.StartAsync(options => options with { NonceWindow = TimeSpan.FromMinutes(5) });
        var first = await Say(emulator, "first");
        emulator.Time.Advance(TimeSpan.FromMinutes(4.9));
        var second = await Say(emulator, "second");
        emulator.Time.Advance(TimeSpan.FromMinutes(0.2));
        var third = await Say(emulator, "third");

        Assert.Equal((200, "first"), (second.Status, second.Text("content")));
        Assert.Equal(first.Text("id"), second.Text("id"));
        Assert.Equal("n1", second.Text("nonce"));
        Assert.Equal("third", third.Text("content"));
        Assert.Equal(2, emulator.Emulator.Messages(emulator.Alerts).Count);
    }

    [Fact]
    public async Task A_Nonce_That_Is_Not_Enforced_Doubles_The_Message()
    {
        await using var emulator = await TestEmulator.StartAsync();

        await emulator.SayAsync("""{"content":"a","nonce":"n1"}""");
        await emulator.SayAsync("""{"content":"a","nonce":"n1"}""");

        Assert.Equal(2, emulator.Emulator.Messages(emulator.Alerts).Count);
    }

    [Fact]
    public async Task When_The_Earlier_Message_Was_Deleted_The_Call_Fails()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var first = await Say(emulator, "first");
        await emulator.DeleteAsync($"/channels/{emulator.Alerts}/messages/{first.Text("id")}");

        var again = await Say(emulator, "second");

        Assert.Equal((404, 10008, "Unknown Message"), (again.Status, again.Code, again.Text("message")));
    }

    [Fact]
    public async Task The_Nonce_Is_Not_Kept_On_The_Message_So_Nobody_Can_Look_For_It_Later()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = (await Say(emulator, "first")).Text("id");

        var read = await emulator.GetAsync($"/channels/{emulator.Alerts}/messages/{id}");

        Assert.False(read.Json.AsObject().ContainsKey("nonce"));
    }

    private static Task<Answer> Say(TestEmulator emulator, string content) =>
        emulator.PostAsync($"/channels/{emulator.Alerts}/messages", $$"""{"content":"{{content}}","nonce":"n1","enforce_nonce":true}""");
}
