using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Registration;
using AlertBot.Discord.Rest;
using AlertBot.Dossiers;
using AlertBot.Storage;
using AlertBot.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>A promise given to Discord is kept by whichever instance is alive. An instance whose clock stands still stands for a dead one.</summary>
public static class DeferredInteractionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task When_The_Process_Dies_After_Promising_Another_Brings_The_Answer_Once()
    {
        using var telemetry = new TelemetryBook();
        await using var rig = await StartAsync(new SlowCommand());
        await using var host = await BotHost.JoinAsync(rig);
        var promised = await PromiseAsync(rig);
        var (time, other) = Other(rig, rig.Time.GetUtcNow(), Answered("The other brought it."));
        await using var alive = other;

        await alive.GetRequiredService<Interact>().RunAsync(promised.Id, Stop);
        Assert.Equal("", await TextAsync(rig, promised));
        time.Advance(DeferredInteraction.Lease);
        await alive.GetRequiredService<Interact>().RunAsync(promised.Id, Stop);

        Assert.Equal("The other brought it.", await TextAsync(rig, promised));
        Assert.Empty(await StoredAsync(rig));
        Assert.Single(rig.Log.Lines, static line => line.StartsWith("Information: The deferred reply to slow: sent as message", StringComparison.Ordinal));
        Assert.DoesNotContain(rig.Log.Lines, line => line.Contains(promised.Token, StringComparison.Ordinal));
        Assert.Contains("PATCH /webhooks/{id}/{token}/messages/@original", telemetry.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(promised.Token, telemetry.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Of_Two_That_Take_It_Up_One_Answers()
    {
        await using var rig = await StartAsync(new SlowCommand());
        await using var host = await BotHost.JoinAsync(rig);
        var promised = await PromiseAsync(rig);
        var later = rig.Time.GetUtcNow() + DeferredInteraction.Lease;
        var (_, first) = Other(rig, later, Answered("One."));
        var (_, second) = Other(rig, later, Answered("Two."));
        await using var one = first;
        await using var two = second;

        await Task.WhenAll(one.GetRequiredService<Interact>().RunAsync(promised.Id, Stop), two.GetRequiredService<Interact>().RunAsync(promised.Id, Stop));

        Assert.Single(rig.Log.Lines, static line => line.StartsWith("Information: The deferred reply to slow", StringComparison.Ordinal));
    }

    [Fact]
    public static async Task One_That_Was_Only_Slow_Finds_Its_Promise_Taken_Over_And_Is_Silent()
    {
        var slow = new SlowCommand();
        await using var rig = await StartAsync(slow);
        await using var host = await BotHost.JoinAsync(rig);
        var promised = await PromiseAsync(rig);
        var (_, other) = Other(rig, rig.Time.GetUtcNow() + DeferredInteraction.Lease, Answered("The other brought it."));
        await using var alive = other;
        await alive.GetRequiredService<Interact>().RunAsync(promised.Id, Stop);

        slow.Answer.SetResult(CommandReply.Of("Late", "The slow one."));
        await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Stop);

        Assert.Equal("The other brought it.", await TextAsync(rig, promised));
    }

    [Fact]
    public static async Task The_Sweep_Sends_For_What_Nobody_Works_On_And_Deletes_The_Token_Before_Its_Time_Is_Over()
    {
        await using var rig = await StartAsync(new SlowCommand());
        await using var host = await BotHost.JoinAsync(rig);
        var promised = await PromiseAsync(rig);
        var (start, store, queues) = (rig.Time.GetUtcNow(), rig.Service<IDeferredInteractions>(), rig.Service<IHintQueues>());

        await store.SweepAsync(start + DeferredInteraction.Lease, Stop);
        Assert.Equal(promised.Id, (await queues.ReceiveAsync(HintQueue.Interact, Stop))?.Hint.Key);
        await store.SweepAsync(start + TimeSpan.FromMinutes(14), Stop);

        Assert.Empty(await StoredAsync(rig));
    }

    [Fact]
    public static async Task One_Whose_Token_Is_Over_Is_Deleted_And_Not_Answered()
    {
        await using var rig = await StartAsync(new SlowCommand());
        await using var host = await BotHost.JoinAsync(rig);
        var promised = await PromiseAsync(rig);
        var (_, other) = Other(rig, rig.Time.GetUtcNow() + TimeSpan.FromMinutes(14), Answered("Too late."));
        await using var alive = other;

        await alive.GetRequiredService<Interact>().RunAsync(promised.Id, Stop);

        Assert.Empty(await StoredAsync(rig));
        Assert.Equal("", await TextAsync(rig, promised));
    }

    [Fact]
    public static async Task A_Promised_Answer_That_Fails_Is_Still_Brought()
    {
        var slow = new SlowCommand();
        await using var rig = await StartAsync(slow);
        await using var host = await BotHost.JoinAsync(rig);
        var promised = await PromiseAsync(rig);

        slow.Answer.SetException(new InvalidOperationException("broken"));
        while ((await StoredAsync(rig)).Count > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Stop);

        Assert.Equal("Sorry, something went wrong on my side. It has been logged; please try again in a minute.", await TextAsync(rig, promised));
    }

    [Fact]
    public static void A_Token_Is_Not_Printed()
    {
        var request = new CommandRequest("slow", [], "9", null, null, default);

        Assert.Equal("slow (1)", $"{new DeferredInteraction("1", "2", "secret", request, default, default)}");
        Assert.Equal("Command 1", $"{new Interaction(InteractionType.Command, "1", "2", "secret")}");
    }

    private static SlowCommand Answered(string text)
    {
        var command = new SlowCommand();
        command.Answer.SetResult(CommandReply.Of("Done", text));
        return command;
    }

    private static (FakeTimeProvider Time, ServiceProvider Services) Other(DiscordRig rig, DateTimeOffset now, SlowCommand command)
    {
        var time = new FakeTimeProvider(now);
        return (time, rig.Instance(time, services => With(services, command)));
    }

    private static Task<DiscordRig> StartAsync(SlowCommand slow) => DiscordRig.StartAsync(more: services => With(services, slow));

    private static void With(IServiceCollection services, SlowCommand command) => services
        .AddCommands()
        .AddSingleton<ISubscriptionStore, SubscriptionStore>()
        .AddSingleton<Interact>()
        .AddSingleton<ICommand>(command)
        .AddSingleton<IDealStore, OneDossier>()
        .AddSingleton<IDossierStore, OneDossier>();

    /// <summary>Somebody asks, and is promised an answer.</summary>
    private static async Task<DeferredInteraction> PromiseAsync(DiscordRig rig)
    {
        var slow = rig.Service<IEnumerable<ICommand>>().OfType<SlowCommand>().Single();
        await rig.Service<CommandRegistrar>().RegisterAsync([slow.Definition], Stop);
        var asked = rig.InteractAsync(new { kind = "command", channel_id = rig.ChannelId, command_id = await CommandIdAsync(rig) });
        await slow.Asked.Task.WaitAsync(Stop);
        var promised = await rig.OutwaitAsync(asked);
        Assert.True(promised.GetProperty("ok").GetBoolean(), promised.ToString());
        return Assert.Single(await StoredAsync(rig));
    }

    private static Task<List<DeferredInteraction>> StoredAsync(DiscordRig rig) =>
        rig.Service<IEntityTable>().ListAsync<DeferredInteraction>(Keys.Interactions, Keys.All, Stop);

    private static async Task<string> CommandIdAsync(DiscordRig rig)
    {
        var answer = await rig.Client.ListCommandsAsync(rig.Emulator.ApplicationId, null, Stop);
        return JsonDocument.Parse(Assert.IsType<ApiAnswer.Ok>(answer).Json).RootElement[0].GetProperty("id").GetString()!;
    }

    /// <summary>What the asker reads; empty while the bot is "thinking".</summary>
    private static async Task<string> TextAsync(DiscordRig rig, DeferredInteraction interaction)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (https://example.org, 1)");
        var address = new Uri(rig.Emulator.ApiBase, $"webhooks/{interaction.ApplicationId}/{interaction.Token}/messages/@original");
        var embeds = JsonDocument.Parse(await http.GetStringAsync(address, Stop)).RootElement.GetProperty("embeds");
        return embeds.GetArrayLength() == 0 ? "" : embeds[0].GetProperty("description").GetString()!;
    }
}
