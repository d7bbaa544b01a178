namespace AlertBot.Tests.DiscordEmulator;

/// <summary>A bot on a real port is asked as Discord asks.</summary>
public sealed class InteractionTests
{
    [Fact]
    public async Task A_Slash_Command_Reaches_The_Bot_As_Discord_Sends_It_And_Its_Reply_Stands_In_The_Channel()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);

        var outcome = await SlashCommand.ShowAsync(emulator, """{"deal":"ms-openai","limit":"3"}""");

        var sent = Assert.Single(bot.Received);
        Assert.Equal(2, sent["type"]!.GetValue<int>());
        Assert.Equal(
            """[{"name":"show","type":1,"options":[{"name":"deal","type":3,"value":"ms-openai"},{"name":"limit","type":4,"value":3}]}]""",
            sent["data"]!["options"]!.ToJsonString());
        Assert.Equal(emulator.Emulator.GuildId, sent["guild_id"]!.GetValue<string>());
        Assert.Equal(emulator.Emulator.ReaderId, sent["member"]!["user"]!["id"]!.GetValue<string>());
        Assert.Equal(emulator.Alerts, sent["channel"]!["id"]!.GetValue<string>());
        Assert.True(outcome.Json["ok"]!.GetValue<bool>());
        var reply = Assert.Single(emulator.Emulator.Messages(emulator.Alerts));
        Assert.Equal(("hello", 20, "deal show"), (reply.GetProperty("content").GetString(), reply.GetProperty("type").GetInt32(), reply.GetProperty("interaction").GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("""{"limit":"3"}""", "deal BASE_TYPE_REQUIRED This option is required. Specify a value.")]
    [InlineData("""{"deal":"a","limit":"many"}""", "limit NUMBER_TYPE_COERCE many is not a number.")]
    [InlineData("""{"deal":"a","limit":"26"}""", "limit NUMBER_TYPE_RANGE 26 is out of bounds.")]
    public async Task What_A_Client_Would_Not_Send_Never_Reaches_The_Bot(string values, string error)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);

        var refused = await SlashCommand.ShowAsync(emulator, values);

        Assert.Equal([error], refused.Errors);
        Assert.Empty(bot.Received);
    }

    [Fact]
    public async Task Autocomplete_Sends_What_Is_Typed_With_The_Focus_And_Takes_25_Choices()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        bot.Reply = _ => Choices(25);
        var command = await SlashCommand.RegisterAsync(emulator);
        var form = $$$"""{"kind":"autocomplete","channel_id":"{{{emulator.Alerts}}}","command_id":"{{{command}}}","path":["show"],"focused":"deal","values":{"deal":"op"}}""";

        var taken = await emulator.ControlAsync(HttpMethod.Post, "/interactions", form);
        bot.Reply = _ => Choices(26);
        var refused = await emulator.ControlAsync(HttpMethod.Post, "/interactions", form);

        Assert.Equal("""[{"name":"deal","type":3,"focused":true,"value":"op"}]""", bot.Received[0]["data"]!["options"]![0]!["options"]!.ToJsonString());
        Assert.Equal(4, bot.Received[0]["type"]!.GetValue<int>());
        Assert.Equal(25, taken.Json["choices"]!.AsArray().Count);
        Assert.Contains("Must be 25 or fewer in length.", refused.Text("details"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":4,"data":{}}""", "Cannot send an empty message")]
    [InlineData("""{"type":8,"data":{"choices":[]}}""", "Value must be one of (4, 5, 9).")]
    [InlineData("""{"type":5,"data":{"flags":4}}""", "Only EPHEMERAL may be set on a deferred response.")]
    [InlineData("""{"type":9,"data":{"custom_id":"m","title":"a title that is longer than forty-five letters","components":[]}}""", "Must be between 1 and 45 in length.")]
    public async Task A_Reply_That_Discord_Would_Refuse_Is_Shown_As_Failed_With_The_Reason(string reply, string reason)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        bot.Reply = _ => Task.FromResult<string?>(reply);

        var outcome = await SlashCommand.ShowAsync(emulator, """{"deal":"a"}""");

        Assert.False(outcome.Json["ok"]!.GetValue<bool>());
        Assert.Equal("The application did not respond", outcome.Text("error"));
        Assert.Contains(reason, outcome.Text("details"), StringComparison.Ordinal);
        Assert.Empty(emulator.Emulator.Messages(emulator.Alerts));
    }

    [Fact]
    public async Task A_Button_Carries_Its_Message_And_May_Update_It()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        bot.Reply = _ => Task.FromResult<string?>("""{"type":7,"data":{"content":"pressed","components":[]}}""");
        var id = await emulator.SayAsync("""{"content":"press","components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"why"}]}]}""");
        var click = $$"""{"kind":"component","channel_id":"{{emulator.Alerts}}","message_id":"{{id}}","custom_id":"why"}""";

        await emulator.ControlAsync(HttpMethod.Post, "/interactions", click);
        var gone = await emulator.ControlAsync(HttpMethod.Post, "/interactions", click);

        var sent = Assert.Single(bot.Received);
        Assert.Equal("""{"component_type":2,"id":2,"custom_id":"why"}""", sent["data"]!.ToJsonString());
        Assert.Equal("press", sent["message"]!["content"]!.GetValue<string>());
        Assert.Equal("pressed", Assert.Single(emulator.Emulator.Messages(emulator.Alerts)).GetProperty("content").GetString());
        Assert.Equal(["custom_id UNKNOWN_COMPONENT The message has no such component that is enabled."], gone.Errors);
    }

    [Fact]
    public async Task A_Modal_Is_Filled_In_And_Sent_Back_In_Its_Structure()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        bot.Reply = sent => Task.FromResult<string?>(sent["type"]!.GetValue<int>() is 5
            ? """{"type":4,"data":{"content":"noted","flags":64}}"""
            : """{"type":9,"data":{"custom_id":"m","title":"Correct","components":[{"type":18,"label":"What","component":{"type":4,"custom_id":"text","style":2}}]}}""");

        var opened = await SlashCommand.ShowAsync(emulator, """{"deal":"a"}""");
        var submitted = await emulator.ControlAsync(
            HttpMethod.Post, "/interactions", $$$"""{"kind":"modal","channel_id":"{{{emulator.Alerts}}}","interaction_id":"{{{opened.Text("interaction_id")}}}","values":{"text":"2032"}}""");

        Assert.Equal("Correct", opened.Json["modal"]!["title"]!.GetValue<string>());
        Assert.True(submitted.Json["ok"]!.GetValue<bool>());
        Assert.Equal("""{"type":4,"id":1,"custom_id":"text","value":"2032"}""", bot.Received[1]["data"]!["components"]![0]!["component"]!.ToJsonString());
    }

    [Fact]
    public async Task In_A_Direct_Message_There_Is_A_User_And_No_Guild()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        var dm = (await emulator.PostAsync("/users/@me/channels", $$"""{"recipient_id":"{{emulator.Emulator.ReaderId}}"}""")).Text("id");

        await SlashCommand.ShowAsync(emulator, """{"deal":"a"}""", dm);

        var sent = bot.Received[0];
        Assert.Equal((1, emulator.Emulator.ReaderId), (sent["context"]!.GetValue<int>(), sent["user"]!["id"]!.GetValue<string>()));
        Assert.False(sent.ContainsKey("guild_id") || sent.ContainsKey("member"));
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 400)]
    public async Task An_Endpoint_Is_Taken_Only_If_It_Refuses_A_Bad_Signature(bool verifies, int status)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.StartAsync(emulator, verifies);

        var answer = await emulator.PatchAsync("/applications/@me", $$"""{"interactions_endpoint_url":"{{bot.Address}}"}""");

        Assert.Equal(status, answer.Status);
        if (!verifies)
            Assert.Equal(["interactions_endpoint_url APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID The specified interactions endpoint url could not be verified."], answer.Errors);
    }

    private static Task<string?> Choices(int count) =>
        Task.FromResult<string?>($$$"""{"type":8,"data":{"choices":[{{{string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"name":"n{{i}}","value":"v{{i}}"}"""))}}}]}}""");
}
