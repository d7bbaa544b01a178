namespace AlertBot.Tests.DiscordEmulator;

/// <summary>When a bot answers: at once, later, by the callback route, too late (interactions/receiving-and-responding.mdx).</summary>
public sealed class ReplyTests
{
    [Fact]
    public async Task A_Deferred_Ephemeral_Reply_Is_Thinking_Until_The_Original_Is_Edited_And_Stays_Hidden_From_The_Channel()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        bot.Reply = _ => Task.FromResult<string?>("""{"type":5,"data":{"flags":64}}""");

        var outcome = await SlashCommand.ShowAsync(emulator, """{"deal":"a"}""");
        var original = SlashCommand.Original(emulator, bot.Received[0]);
        var thinking = await emulator.GetAsync(original);
        var edited = await emulator.PatchAsync(original, """{"content":"the answer"}""");

        Assert.Equal(64 + 128, thinking.Json["flags"]!.GetValue<int>());
        Assert.Equal(("the answer", 64), (edited.Text("content"), edited.Json["flags"]!.GetValue<int>()));
        Assert.Null(edited.Json["edited_timestamp"]);
        Assert.Equal(outcome.Text("message_id"), edited.Text("id"));
        Assert.Empty(emulator.Emulator.Messages(emulator.Alerts));
        Assert.Equal(204, (await emulator.DeleteAsync(original)).Status);
        Assert.Equal(10008, (await emulator.GetAsync(original)).Code);
    }

    [Fact]
    public async Task A_Follow_Up_After_A_Deferral_Fills_The_Loading_Message_And_The_Next_One_Is_New()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        bot.Reply = _ => Task.FromResult<string?>("""{"type":5}""");
        await SlashCommand.ShowAsync(emulator, """{"deal":"a"}""");
        var webhook = SlashCommand.Original(emulator, bot.Received[0]).Replace("/messages/@original", "", StringComparison.Ordinal);

        await emulator.PostAsync(webhook, """{"content":"first"}""");
        await emulator.PostAsync(webhook, """{"content":"second"}""");

        Assert.Equal(["first", "second"], emulator.Emulator.Messages(emulator.Alerts).Select(message => message.GetProperty("content").GetString()));
    }

    [Fact]
    public async Task A_Token_Lives_Fifteen_Minutes_Of_Real_Time()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        await SlashCommand.ShowAsync(emulator, """{"deal":"a"}""");
        var original = SlashCommand.Original(emulator, bot.Received[0]);

        emulator.Time.Advance(TimeSpan.FromDays(90));
        Assert.Equal(200, (await emulator.GetAsync(original)).Status);
        emulator.WireTime.Advance(TimeSpan.FromMinutes(15));

        var late = await emulator.GetAsync(original);
        Assert.Equal((401, 50027, "Invalid Webhook Token"), (late.Status, late.Code, late.Text("message")));
    }

    [Fact]
    public async Task After_Three_Seconds_The_Application_Did_Not_Respond()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        var asked = new TaskCompletionSource();
        var never = new TaskCompletionSource<string?>();
        bot.Reply = _ =>
        {
            asked.SetResult();
            return never.Task;
        };

        var waiting = SlashCommand.ShowAsync(emulator, """{"deal":"a"}""");
        await asked.Task;
        emulator.WireTime.Advance(TimeSpan.FromSeconds(3));
        var outcome = await waiting;
        never.SetResult(null);

        Assert.Equal(("The application did not respond", "No answer within 3 seconds; the interaction's token is invalid now."), (outcome.Text("error"), outcome.Text("details")));
        Assert.Equal(50027, (await emulator.GetAsync(SlashCommand.Original(emulator, bot.Received[0]))).Code);
    }

    [Fact]
    public async Task The_Callback_Route_Answers_Instead_Of_The_Http_Reply_Once()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        var statuses = new List<int>();
        bot.Reply = async sent =>
        {
            var callback = $"/interactions/{sent["id"]!.GetValue<string>()}/{sent["token"]!.GetValue<string>()}/callback";
            statuses.Add((await emulator.PostAsync(callback, """{"type":4,"data":{"content":"by callback"}}""")).Status);
            statuses.Add((await emulator.PostAsync(callback, """{"type":4,"data":{"content":"again"}}""")).Code);
            return null;
        };

        var outcome = await SlashCommand.ShowAsync(emulator, """{"deal":"a"}""");

        Assert.Equal([204, 40060], statuses);
        Assert.Equal(outcome.Text("message_id"), Assert.Single(emulator.Emulator.Messages(emulator.Alerts)).GetProperty("id").GetString());
    }
}
