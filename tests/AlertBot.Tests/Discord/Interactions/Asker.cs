using System.Text.Json;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Registration;
using AlertBot.Dossiers;
using AlertBot.Alerts;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.Tests.Commands;
using AlertBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>Somebody at the emulator's page, before a desk with the product's own stores: types commands, presses buttons, fills in forms.</summary>
internal sealed class Asker(DiscordRig rig, WebApplication host) : IAsyncDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public DiscordRig Rig => rig;

    /// <summary>Where the reader sits.</summary>
    public string ChannelId { get; set; } = rig.ChannelId;

    /// <param name="others">Commands beside the product's own.</param>
    public static async Task<Asker> StartAsync(params ICommand[] others)
    {
        var rig = await DiscordRig.StartAsync(more: services => Desk(services, others));
        var host = await BotHost.JoinAsync(rig);
        await rig.Service<CommandRegistrar>().RegisterAsync([.. CommandList.All, .. others.Select(static command => command.Definition)], Stop);
        await rig.Service<IDealStore>().PutAsync(Samples.Definition, Stop);
        return new Asker(rig, host);
    }

    /// <summary>What came of typing a command.</summary>
    public async Task<JsonElement> TypeAsync(string command, params (string Option, string Value)[] options)
    {
        var words = command.Split(' ');
        return await rig.InteractAsync(new
        {
            kind = "command",
            channel_id = ChannelId,
            command_id = await CommandIdAsync(words[0]),
            path = words[1..],
            values = options.ToDictionary(static option => option.Option, static option => option.Value),
        });
    }

    public async Task<JsonElement> UseAsync(string command, string messageId) =>
        await rig.InteractAsync(new { kind = "message_command", channel_id = ChannelId, command_id = await CommandIdAsync(command), message_id = messageId });

    /// <summary>Fills in the form that came of a command, and reads the reply.</summary>
    public async Task<JsonElement> SubmitAsync(JsonElement opened, params (string Field, string Value)[] fields)
    {
        Assert.True(opened.TryGetProperty("modal", out var modal) && modal.ValueKind == JsonValueKind.Object, opened.ToString());
        var shown = modal.GetProperty("components").EnumerateArray().Select(static label => label.GetProperty("component"))
            .ToDictionary(static input => input.GetProperty("custom_id").GetString()!, static input => input.TryGetProperty("value", out var value) ? value.GetString()! : "");
        foreach (var (field, value) in fields)
            shown[field] = value;
        return await ReadAsync(await rig.InteractAsync(new
        {
            kind = "modal",
            channel_id = ChannelId,
            interaction_id = opened.GetProperty("interaction_id").GetString(),
            values = shown,
        }));
    }

    public async Task<JsonElement> PressAsync(JsonElement message, string label) => await ReadAsync(await PushAsync(message, label));

    /// <summary>What came of pressing a button.</summary>
    public Task<JsonElement> PushAsync(JsonElement message, string label) => rig.InteractAsync(new
    {
        kind = "component",
        channel_id = ChannelId,
        message_id = message.GetProperty("id").GetString(),
        custom_id = Buttons(message).Single(button => button.GetProperty("label").GetString() == label).GetProperty("custom_id").GetString(),
    });

    public async Task<JsonElement> AskAsync(string command, params (string Option, string Value)[] options) => await ReadAsync(await TypeAsync(command, options));

    /// <summary>The message that an interaction left, as the asker sees it.</summary>
    public async Task<JsonElement> ReadAsync(JsonElement outcome)
    {
        Assert.True(outcome.TryGetProperty("ok", out var ok) && ok.GetBoolean(), outcome.ToString());
        using var http = new HttpClient();
        var state = JsonDocument.Parse(await http.GetStringAsync(new Uri(rig.Emulator.Address, "emulator/state"), Stop)).RootElement;
        return state.GetProperty("messages").GetProperty(ChannelId).EnumerateArray()
            .Single(message => message.GetProperty("id").GetString() == outcome.GetProperty("message_id").GetString());
    }

    public static string Text(JsonElement message) => message.GetProperty("embeds")[0].GetProperty("description").GetString()!;

    public static string Title(JsonElement message) => message.GetProperty("embeds")[0].GetProperty("title").GetString()!;

    public static bool IsForAskerOnly(JsonElement message) => (message.GetProperty("flags").GetInt32() & 64) != 0;

    public static IReadOnlyList<string> Labels(JsonElement message) => [.. Buttons(message).Select(static button => button.GetProperty("label").GetString()!)];

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await rig.DisposeAsync();
    }

    private static IEnumerable<JsonElement> Buttons(JsonElement message) =>
        message.GetProperty("components").EnumerateArray().SelectMany(static row => row.GetProperty("components").EnumerateArray());

    private static void Desk(IServiceCollection services, ICommand[] others)
    {
        Desk(services);
        foreach (var command in others)
            services.AddSingleton(command);
    }

    private static void Desk(IServiceCollection services) => services
        .AddCommands()
        .AddDeskCommands()
        .AddFeeds(new ConfigurationBuilder().Build())
        .AddSingleton<IDealStore, DealStore>()
        .AddSingleton<IDossierStore, DossierStore>()
        .AddSingleton<IFeedStore, FeedStore>()
        .AddSingleton<IDecisionStore, DecisionStore>()
        .AddSingleton<IGivenUpSteps, GivenUpStore>()
        .AddSingleton<IOutbox, OutboxStore>()
        .AddSingleton<IServers, ServerStore>()
        .AddSingleton<IUnansweredQuestions, QuestionStore>()
        .AddSingleton<IPersonalData, PersonalDataStore>()
        .AddSingleton<ISubscriptionStore, SubscriptionStore>()
        .AddSingleton<IBacklogs, BacklogStore>()
        .AddSingleton<IDeliveryHints, DeliveryHints>()
        .AddSingleton<IOperatorServers>(new Operators())
        .AddSingleton<ICuratedFaq, CuratedFaqStore>()
        .AddSingleton<ITrackedDeals, TrackedDealStore>();

    private async Task<string> CommandIdAsync(string name)
    {
        using var http = new HttpClient();
        var state = JsonDocument.Parse(await http.GetStringAsync(new Uri(rig.Emulator.Address, "emulator/state"), Stop)).RootElement;
        return state.GetProperty("commands").EnumerateArray().Single(command => command.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;
    }
}
