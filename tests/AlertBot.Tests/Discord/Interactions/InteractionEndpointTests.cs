using System.Globalization;
using System.Text;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Messages;
using AlertBot.Dossiers;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Discord.Interactions;

public static class InteractionEndpointTests
{
    private const string Head = """{"id":"1","application_id":"2","token":"the-token","version":1,"channel_id":"42","guild_id":"7","member":{"user":{"id":"9"}},""";

    [Fact]
    public static async Task A_Ping_Gets_A_Pong()
    {
        await using var rig = await StartAsync();

        Assert.Equal((200, """{"type":1}"""), await AskAsync(rig, """{"id":"1","application_id":"2","token":"t","version":1,"type":1}"""));
    }

    [Fact]
    public static async Task Without_A_Good_Signature_Nothing_Is_Even_Read()
    {
        await using var rig = await StartAsync();

        var answer = await rig.Service<InteractionEndpoint>().AnswerAsync(new string('0', 128), Now(rig), "not json"u8.ToArray(), TestContext.Current.CancellationToken);

        Assert.Equal(401, answer.Status);
        Assert.Equal("""{"message":"The signature is missing, wrong or older than five minutes."}""", Encoding.UTF8.GetString(answer.Body.Bytes));
    }

    [Theory]
    [InlineData("not json", "The body is not an interaction.")]
    [InlineData("null", "The body is not an interaction.")]
    [InlineData("[]", "The body is not an interaction.")]
    [InlineData("{\"type\":2}", "The body is not an interaction.")]
    [InlineData(Head + "\"type\":2}", "An interaction of type 2 cannot be answered.")]
    [InlineData(Head + "\"type\":99}", "An interaction of type 99 cannot be answered.")]
    public static async Task What_Is_No_Interaction_Gets_One_Line(string body, string message)
    {
        await using var rig = await StartAsync();

        Assert.Equal((400, $$"""{"message":"{{message}}"}"""), await AskAsync(rig, body));
    }

    [Fact]
    public static async Task A_Command_Is_Answered_For_The_Asker_Only()
    {
        await using var rig = await StartAsync();

        var (status, json) = await AskAsync(rig, Head + """
            "type":2,"data":{"id":"3","type":1,"name":"deal","options":[{"type":1,"name":"show","options":[{"type":3,"name":"deal","value":"acme-globex"}]}]}}
            """);

        Assert.Equal(200, status);
        var reply = JsonDocument.Parse(json).RootElement;
        Assert.Equal(4, reply.GetProperty("type").GetInt32());
        Assert.Equal(64, reply.GetProperty("data").GetProperty("flags").GetInt32());
        Assert.Equal("Acme – Globex", reply.GetProperty("data").GetProperty("embeds")[0].GetProperty("title").GetString());
        Assert.Equal(0, reply.GetProperty("data").GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength());
    }

    [Fact]
    public static async Task An_Option_Being_Typed_Gets_Choices()
    {
        await using var rig = await StartAsync();

        var (_, json) = await AskAsync(rig, Head + """
            "type":4,"data":{"id":"3","type":1,"name":"deal","options":[{"type":1,"name":"show","options":[{"type":3,"name":"deal","value":"acm","focused":true}]}]}}
            """);

        Assert.Equal("""{"data":{"choices":[{"name":"Acme \u2013 Globex","value":"acme-globex"}]},"type":8}""", json);
    }

    [Fact]
    public static async Task The_Button_Under_An_Alert_Tells_Why_It_Was_Sent()
    {
        await using var rig = await StartAsync();
        var button = new WhyButton(Samples.Acme, AlertId.Of(Samples.DevelopmentId(), new Subscription("42", [])));

        var embed = await EmbedAsync(rig, Press(button.CustomId));

        Assert.Equal("Why this alert?", embed.GetProperty("title").GetString());
        Assert.Equal(
            """
            Headline
            It tells something new about Acme – Globex.

            - **Decision** New: nothing like it before
            - **Importance** 4 of 5: the terms change
            - **Matched** “partnership” in the summary

            -# [Title](https://ledger.example/1) · The Daily Ledger · <t:1777291260:D>
            """,
            embed.GetProperty("description").GetString());
    }

    [Theory]
    [InlineData("why|acme-globex|1nothing", "I have no record of this alert in this channel.")]
    [InlineData("other", "This button is not known any more.")]
    public static async Task A_Forged_Or_Expired_Button_Gets_A_Polite_Answer(string customId, string text)
    {
        await using var rig = await StartAsync();

        var embed = await EmbedAsync(rig, Press(customId));

        Assert.Equal(text, embed.GetProperty("description").GetString());
    }

    [Fact]
    public static async Task A_Slow_Answer_Is_Promised_In_Time()
    {
        await using var rig = await StartAsync();

        var asked = AskAsync(rig, Head + """ "type":2,"data":{"id":"3","type":1,"name":"slow"}}""");
        while (!asked.IsCompleted)
        {
            rig.Time.Advance(TimeSpan.FromSeconds(0.5));
            await Task.Yield();
        }

        Assert.Equal((200, """{"data":{"flags":64},"type":5}"""), await asked);
    }

    private static string Press(string customId) => $$$"""{{{Head}}}"type":3,"data":{"component_type":2,"custom_id":"{{{customId}}}"}}""";

    private static Task<DiscordRig> StartAsync() => DiscordRig.StartAsync(publicKey: Signer.PublicKey, more: static services => services
        .AddCommands()
        .AddSingleton<ISubscriptionStore, SubscriptionStore>()
        .AddSingleton<ICommand, SlowCommand>()
        .AddSingleton<IDealStore, OneDossier>()
        .AddSingleton<IDossierStore, OneDossier>());

    private static async Task<JsonElement> EmbedAsync(DiscordRig rig, string body)
    {
        var (_, json) = await AskAsync(rig, body);
        return JsonDocument.Parse(json).RootElement.GetProperty("data").GetProperty("embeds")[0];
    }

    private static async Task<(int Status, string Json)> AskAsync(DiscordRig rig, string body)
    {
        var answer = await rig.Service<InteractionEndpoint>().AnswerAsync(
            Signer.Sign(Now(rig), body), Now(rig), Encoding.UTF8.GetBytes(body), TestContext.Current.CancellationToken);
        return (answer.Status, Encoding.UTF8.GetString(answer.Body.Bytes));
    }

    private static string Now(DiscordRig rig) => rig.Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
