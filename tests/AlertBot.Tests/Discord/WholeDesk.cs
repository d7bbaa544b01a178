using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Registration;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using AlertBot.Tests.Commands;
using AlertBot.Tests.Discord.Interactions;
using AlertBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Tests.Discord;

/// <summary>The whole product on the emulator: developments are decided by hand, everything from there on is the product's.</summary>
internal sealed class WholeDesk : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly HttpClient _control;

    private WholeDesk(DiscordRig rig, WebApplication host)
    {
        (Rig, _host) = (rig, host);
        Reader = new Asker(rig, host);
        _control = new HttpClient { BaseAddress = new Uri(rig.Emulator.Address, "emulator/") };
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public DiscordRig Rig { get; }

    /// <summary>The person in front of the page.</summary>
    public Asker Reader { get; }

    public IOutbox Outbox => Rig.Service<IOutbox>();

    public ISubscriptionStore Subscriptions => Rig.Service<ISubscriptionStore>();

    public string OpsId => Rig.Emulator.ChannelId("ops");

    public static async Task<WholeDesk> StartAsync()
    {
        var rig = await DiscordRig.StartAsync(more: Product);
        var host = await BotHost.JoinAsync(rig);
        await rig.Service<CommandRegistrar>().RegisterAsync(Stop);
        await rig.Service<IDealStore>().PutAsync(Samples.Definition, Stop);
        return new WholeDesk(rig, host);
    }

    /// <summary>Decides a development of the sample deal, and delivers what is due.</summary>
    public async Task TellAsync(int number, int importance = 4)
    {
        var decisions = Rig.Service<IDecisionStore>();
        await decisions.AddPendingAsync(Samples.Pending(number), Stop);
        var head = await decisions.HeadAsync(Samples.Acme, Stop);
        var record = Samples.Decision(head, number);
        Assert.True(await decisions.CommitAsync(record with { Development = record.Development! with { Importance = importance } }, Stop));
        await DeliverAsync();
    }

    public async Task DeliverAsync()
    {
        foreach (var outbox in (DealId[])[Samples.Acme, INotices.Outbox, IDigests.Outbox])
            await Rig.Service<AlertPipeline>().DeliverAsync(outbox, Stop);
    }

    /// <summary>As somebody says it, who may manage the server.</summary>
    public Task<CommandReply> SayAsync(string channel, string user, string command, params (string Option, string Value)[] options) => Rig.Service<CommandRouter>().AnswerAsync(
        new CommandRequest(command, options.ToImmutableDictionary(option => option.Option, option => option.Value), user, "guild", channel, Rig.Time.GetUtcNow(), IsAdmin: true), Stop);

    /// <summary>Somebody who is not in front of the page.</summary>
    public async Task<string> AddUserAsync(string name, int? refuse = null)
    {
        using var answer = await _control.PostAsJsonAsync("users", refuse is { } code ? new { name, refuse = code } : (object)new { name }, Stop);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("id").GetString()!;
    }

    public async Task RefuseAsync(string user, int code)
    {
        using var answer = await _control.PatchAsJsonAsync($"users/{user}", new { refuse = code }, Stop);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The titles of a channel's messages, oldest first.</summary>
    public IReadOnlyList<string> Titles(string channel) =>
        [.. Rig.Emulator.Messages(channel).Select(message => message.GetProperty("embeds")[0].GetProperty("title").GetString()!)];

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _host.DisposeAsync();
        await Rig.DisposeAsync();
    }

    private static void Product(IServiceCollection services)
    {
        services.AddAlertBot(new ConfigurationBuilder().Build());
        services.Replace(ServiceDescriptor.Singleton<IOperatorServers>(new Operators("guild")));
        services.RemoveAll<IEntityTable>().AddSingleton<IEntityTable>(new MemoryTable());
    }
}
