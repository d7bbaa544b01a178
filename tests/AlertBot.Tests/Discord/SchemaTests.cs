using System.Text;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Registration;
using AlertBot.Tests.Discord.Messages;
using AlertBot.Tests.DiscordEmulator;
using AlertBot.Tests.Storage;
using CsCheck;

namespace AlertBot.Tests.Discord;

/// <summary>What we send holds to Discord's own OpenAPI description, where it is at hand beside the repository.</summary>
public static class SchemaTests
{
    private static readonly CommandReply _reply =
        new("Title", "Text", [new("Lead", "Text", "https://ledger.example/1", Samples.Noon)], [new("Outlet", "Title", "https://ledger.example/1", Samples.Noon)]);

    [Fact]
    public static Task An_Alert_Is_A_Message_Create_Request() =>
        HoldsAsync("MessageCreateRequest", DevelopmentMessage.Write(Samples.Definition, Samples.Development(), new AlertId("1a")).ToJson());

    [Fact]
    public static Task An_Edited_Alert_Is_A_Message_Edit_Request() =>
        HoldsAsync("MessageEditRequestPartial", DevelopmentMessage.Write(Samples.Definition, Samples.Development(), new AlertId("1a")).ToEditJson());

    [Fact]
    public static Task A_Reply_Is_An_Interaction_Callback() => HoldsAsync(
        "CreateMessageInteractionCallbackRequest",
        InteractionJson.Answer(Callback.Reply.Of(ReplyMessage.Write(_reply)), InteractionJson.Default.Reply).Body.Bytes);

    [Fact]
    public static Task A_Promise_Is_An_Interaction_Callback() => HoldsAsync(
        "CreateMessageInteractionCallbackRequest",
        InteractionJson.Answer(new Callback.Later(new(MessageFlags.Ephemeral)), InteractionJson.Default.Later).Body.Bytes);

    [Fact]
    public static Task A_Turned_Page_Is_An_Interaction_Callback() => HoldsAsync(
        "UpdateMessageInteractionCallbackRequest",
        InteractionJson.Answer(Callback.Update.Of(ReplyMessage.Write(_reply)), InteractionJson.Default.Update).Body.Bytes);

    [Fact]
    public static Task A_Form_Is_An_Interaction_Callback() => HoldsAsync(
        "ModalInteractionCallbackRequest",
        InteractionJson.Answer(
            new Callback.Form(Modal.Of("form|0|faq add|tag", new CommandForm("Title", [new("question", "Question", "Who?", "Hint"), new("answer", "Answer", Long: true)], []))),
            InteractionJson.Default.Form).Body.Bytes);

    [Fact]
    public static Task Choices_Are_An_Autocomplete_Callback() => HoldsAsync(
        "ApplicationCommandAutocompleteCallbackRequest",
        InteractionJson.Answer(Callback.Choices.Of([new("Name", "value")]), InteractionJson.Default.Choices).Body.Bytes);

    [Fact]
    public static async Task Every_Command_Is_An_Application_Command_Request()
    {
        var json = JsonSerializer.SerializeToElement(CommandShape.Of(CommandList.All, global: true), CommandJson.Default.ImmutableArrayRegisteredCommand);
        foreach (var command in json.EnumerateArray())
            await HoldsAsync("ApplicationCommandUpdateRequest", Encoding.UTF8.GetBytes(command.GetRawText()));
    }

    [Fact]
    public static async Task Any_Text_In_Any_Field_Makes_A_Message_Create_Request()
    {
        var schema = await SchemaAsync("MessageCreateRequest");
        AnyMessage.Any.Sample(message => Assert.Empty(schema.Validate(Encoding.UTF8.GetString(message.ToJson()))), iter: 50);
    }

    [Fact]
    public static async Task Any_Text_Makes_Edits_Struck_Through_Cards_And_Replies_That_Are_Message_Requests()
    {
        var (create, edit) = (await SchemaAsync("MessageCreateRequest"), await SchemaAsync("MessageEditRequestPartial"));
        AnyRevision.Any.Sample(messages =>
        {
            foreach (var message in messages)
            {
                Assert.Empty(create.Validate(Encoding.UTF8.GetString(message.ToJson())));
                Assert.Empty(edit.Validate(Encoding.UTF8.GetString(message.ToEditJson())));
            }
        }, iter: 30);
    }

    private static async Task HoldsAsync(string schema, byte[] json)
    {
        var problems = (await SchemaAsync(schema)).Validate(Encoding.UTF8.GetString(json));
        Assert.True(problems.Count == 0, $"{schema}: {string.Join("; ", problems)}\n{Encoding.UTF8.GetString(json)}");
    }

    private static Task<NJsonSchema.JsonSchema> SchemaAsync(string name)
    {
        if (!File.Exists(OpenApi.File))
            Assert.Skip($"Discord's OpenAPI description is not at hand: {OpenApi.File}.");
        return OpenApi.SchemaAsync(name);
    }
}
