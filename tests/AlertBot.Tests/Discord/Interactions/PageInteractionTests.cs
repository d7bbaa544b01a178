using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Registration;
using AlertBot.Discord.Rest;
using AlertBot.Dossiers;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>The whole way: commands registered, typed on the emulator's page, signed with its key, posted to our address, answered.</summary>
public static class PageInteractionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task A_Typed_Command_And_A_Pressed_Button_Are_Answered_To_The_Asker_Only()
    {
        await using var rig = await StartAsync();
        await using var host = await BotHost.JoinAsync(rig);
        var (messageId, customId) = await AlertAsync(rig);

        var typed = await rig.InteractAsync(new { kind = "command", channel_id = rig.ChannelId, command_id = await CommandIdAsync(rig, "latest") });
        var pressed = await rig.InteractAsync(new { kind = "component", channel_id = rig.ChannelId, message_id = messageId, custom_id = customId });

        Assert.True(typed.GetProperty("ok").GetBoolean(), typed.ToString());
        Assert.True(pressed.GetProperty("ok").GetBoolean(), pressed.ToString());
        Assert.Single(rig.Emulator.Messages(rig.ChannelId));
    }

    [Fact]
    public static async Task A_Slow_Command_Is_Promised_And_Its_Answer_Follows()
    {
        var slow = new SlowCommand();
        await using var rig = await StartAsync(slow);
        await using var host = await BotHost.JoinAsync(rig);
        await rig.Service<CommandRegistrar>().RegisterAsync([slow.Definition], Stop);
        var id = await CommandIdAsync(rig, "slow");

        var asked = rig.InteractAsync(new { kind = "command", channel_id = rig.ChannelId, command_id = id });
        await slow.Asked.Task.WaitAsync(Stop);
        var promised = await rig.OutwaitAsync(asked);
        slow.Answer.SetResult(CommandReply.Of("Done", "It took its time."));

        Assert.True(promised.GetProperty("ok").GetBoolean(), promised.ToString());
        while (!rig.Log.Lines.Any(static line => line.StartsWith("Information: The deferred reply to slow: sent as message", StringComparison.Ordinal)))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Stop);
    }

    private static Task<DiscordRig> StartAsync(SlowCommand? slow = null) => DiscordRig.StartAsync(more: services => services
        .AddCommands()
        .AddSingleton<ISubscriptionStore, SubscriptionStore>()
        .AddSingleton<ICommand>(slow ?? new SlowCommand())
        .AddSingleton<IDealStore, OneDossier>()
        .AddSingleton<IDossierStore, OneDossier>());

    private static async Task<(string MessageId, string CustomId)> AlertAsync(DiscordRig rig)
    {
        await rig.Service<CommandRegistrar>().RegisterAsync(Stop);
        var id = AlertId.Of(Samples.DevelopmentId(), new Subscription(rig.ChannelId, []));
        var sent = await rig.Client.PostAsync(rig.ChannelId, DevelopmentMessage.Write(Samples.Definition, Samples.Development(), id), Stop);
        return (Assert.IsType<SendResult.Sent>(sent).MessageId, new WhyButton(Samples.Acme, id).CustomId);
    }

    private static async Task<string> CommandIdAsync(DiscordRig rig, string name)
    {
        var answer = await rig.Client.ListCommandsAsync(rig.Emulator.ApplicationId, null, Stop);
        var commands = JsonDocument.Parse(Assert.IsType<ApiAnswer.Ok>(answer).Json).RootElement.EnumerateArray();
        return commands.Single(command => command.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;
    }
}
