using NJsonSchema;

namespace AlertBot.Tests.DiscordEmulator;

/// <summary>Answers hold to Discord's own OpenAPI description, where it is at hand beside the repository.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Answers_Have_The_Shapes_That_Discord_Describes()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var commands = $"/applications/{emulator.Emulator.ApplicationId}/commands";
        var message = await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", Full);
        var post = await emulator.PostAsync($"/channels/{emulator.Emulator.ChannelId("deal-forum")}/threads", """{"name":"a","message":{"content":"a"}}""");
        var dm = await emulator.PostAsync("/users/@me/channels", $$"""{"recipient_id":"{{emulator.Emulator.ReaderId}}"}""");
        var command = await emulator.PostAsync(commands, """{"name":"deal","description":"d","options":[{"type":3,"name":"o","description":"d"}]}""");

        await Holds("MessageResponse", message);
        await Holds("CreatedThreadResponse", post);
        await Holds("PrivateChannelResponse", dm);
        await Holds("ApplicationCommandResponse", command);
        await Holds("GuildChannelResponse", await emulator.GetAsync($"/channels/{emulator.Emulator.ChannelId("deal-forum")}"));
        await Holds("ThreadsResponse", await emulator.GetAsync($"/guilds/{emulator.Emulator.GuildId}/threads/active"));
        await Holds("PrivateApplicationResponse", await emulator.GetAsync("/applications/@me"));
        await Holds("GatewayBotResponse", await emulator.GetAsync("/gateway/bot"));
        await Holds("UserResponse", await emulator.GetAsync("/users/@me"));
    }

    [Fact]
    public async Task Replies_To_Interactions_Have_The_Shape_Of_Messages()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await using var bot = await TinyBot.JoinAsync(emulator);
        var command = (await emulator.PostAsync($"/applications/{emulator.Emulator.ApplicationId}/commands", """{"name":"latest","description":"d"}""")).Text("id");

        await emulator.ControlAsync(HttpMethod.Post, "/interactions", $$"""{"kind":"command","channel_id":"{{emulator.Alerts}}","command_id":"{{command}}"}""");

        await Holds("MessageResponse", await emulator.GetAsync($"/webhooks/{emulator.Emulator.ApplicationId}/{bot.Received[0]["token"]!.GetValue<string>()}/messages/@original"));
    }

    [Fact]
    public async Task The_Check_Itself_Can_Fail()
    {
        var schema = await Schema("MessageResponse");

        Assert.NotEmpty(schema.Validate("""{"id":7}"""));
    }

    private const string Full = """
        {"content":"a","embeds":[{"title":"t","url":"https://example.org/","description":"d","color":1,"timestamp":"2026-04-27T13:00:00Z",
          "fields":[{"name":"n","value":"v","inline":true}],"footer":{"text":"f"},"author":{"name":"a"},"image":{"url":"https://example.org/a.png"}}],
         "components":[{"type":1,"components":[{"type":2,"style":5,"label":"a","url":"https://example.org/"},{"type":2,"style":1,"label":"b","custom_id":"b"}]},
          {"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"a","value":"a"}]}]}]}
        """;

    private static async Task Holds(string name, Answer answer)
    {
        var problems = (await Schema(name)).Validate(answer.Json.ToJsonString());
        Assert.True(problems.Count == 0, $"{name}: {string.Join("; ", problems)}\n{answer.Json.ToJsonString()}");
    }

    private static Task<JsonSchema> Schema(string name)
    {
        Assert.SkipUnless(System.IO.File.Exists(OpenApi.File), $"Discord's OpenAPI description is not at {OpenApi.File}.");
        return OpenApi.SchemaAsync(name);
    }
}
