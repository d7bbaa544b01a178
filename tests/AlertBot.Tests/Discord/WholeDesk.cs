using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Registration;
using AlertBot.Dossiers;
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
    private readonly SqliteStore _store;
    private readonly HttpClient _control;

    private WholeDesk(DiscordRig rig, WebApplication host, SqliteStore store)
    {
        (Rig, _host, _store) = (rig, host, store);
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
        var store = new SqliteStore();
        var rig = await DiscordRig.StartAsync(more: services => Product(services, store));
        var host = await BotHost.JoinAsync(rig);
        await rig.Service<CommandRegistrar>().RegisterAsync(Stop);
        await rig.Service<IDealStore>().PutAsync(Samples.Definition, Stop);
        return new WholeDesk(rig, host, store);
    }

    /// <summary>Decides a development of the sample deal, and delivers what is due.</summary>
    public Task TellAsync(int number, int importance = 4) => TellAsync(Samples.Acme, number, importance);

    /// <summary>The same of any deal.</summary>
    public async Task TellAsync(DealId deal, int number, int importance = 4, string headline = "Headline")
    {
        var decisions = Rig.Service<IDecisionStore>();
        var (pending, record) = (Samples.Pending(number) with { Deal = deal }, Samples.Decision(await decisions.HeadAsync(deal, Stop), number));
        var development = record.Development! with { Id = DevelopmentId.Of(deal, pending.Article), Deal = deal, Importance = importance, Headline = headline };
        await decisions.AddPendingAsync(pending, Stop);
        Assert.True(await decisions.CommitAsync(
            record with { Pending = pending, Report = record.Report with { Deal = deal, Development = development.Id }, Development = development, Fanout = new(deal, development.Id) }, Stop));
        await DeliverAsync(deal);
    }

    /// <summary>Takes the hints that are there, and no sweep: what nobody rang for is not done.</summary>
    public async Task WorkAsync()
    {
        var worker = ActivatorUtilities.CreateInstance<HintWorker>(Rig.Service<IServiceProvider>(), HintQueue.Deliver);
        while (await worker.RunOneAsync(Stop))
        {
        }
    }

    /// <summary>Why alerts of a deal, or of the digests, were not sent.</summary>
    public async Task<IReadOnlyList<string>> SuppressedAsync(DealId deal) =>
        [.. (await Rig.Service<IEntityTable>().ListAsync<SuppressedAlert>(Keys.Of(deal), Keys.AllSuppressed, Stop)).Select(alert => alert.Reason).Order()];

    public Task DeliverAsync() => DeliverAsync(Samples.Acme);

    private async Task DeliverAsync(DealId deal)
    {
        foreach (var outbox in (DealId[])[deal, INotices.Outbox, IDigests.Outbox])
            await Rig.Service<AlertPipeline>().DeliverAsync(outbox, Stop);
    }

    /// <summary>As somebody says it, who may manage the server.</summary>
    public Task<CommandReply> SayAsync(string channel, string user, string command, params (string Option, string Value)[] options) => Rig.Service<CommandRouter>().AnswerAsync(
        new CommandRequest(command, options.ToImmutableDictionary(option => option.Option, option => option.Value), user, "guild", channel, Rig.Time.GetUtcNow(), IsAdmin: true), Stop);

    /// <summary>As somebody says it in direct messages.</summary>
    public Task<CommandReply> SayInMessagesAsync(string channel, string user, string command, params (string Option, string Value)[] options) => Rig.Service<CommandRouter>().AnswerAsync(
        new CommandRequest(command, options.ToImmutableDictionary(option => option.Option, option => option.Value), user, null, channel, Rig.Time.GetUtcNow()), Stop);

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

    /// <summary>Whether the bot may read what was written in a channel.</summary>
    public async Task LetReadAsync(string channel, bool allowed)
    {
        using var answer = await _control.PatchAsJsonAsync($"channels/{channel}", new { missing_history = !allowed }, Stop);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The titles of a channel's messages, oldest first.</summary>
    public IReadOnlyList<string> Titles(string channel) =>
        [.. Rig.Emulator.Messages(channel).Select(message => message.GetProperty("embeds")[0].GetProperty("title").GetString()!)];

    /// <summary>Another outlet tells a development again, perhaps with a figure more.</summary>
    public async Task RetellAsync(int number, string outlet, int of = 1, string title = "Title", params ImmutableArray<string> added)
    {
        var decisions = Rig.Service<IDecisionStore>();
        await decisions.AddPendingAsync(Samples.Pending(number), Stop);
        var told = (await decisions.DevelopmentAsync(Samples.Acme, Samples.DevelopmentId(of), Stop))!;
        var report = Samples.Report(number) with { Verdict = added.IsEmpty ? Verdict.Repeat : Verdict.Update, Development = told.Value.Id, Outlet = outlet, Title = title, Url = $"https://{outlet.ToLowerInvariant()}.example/{number}", Added = added };
        var record = new DecisionRecord(Samples.Pending(number), null, report, null, Harvest.Nothing, null) { ToldAgain = told with { Value = told.Value.With(report) } };
        Assert.True(await decisions.CommitAsync(record, Stop));
        await DeliverAsync();
    }

    public async Task PassAsync(TimeSpan time)
    {
        Rig.Time.Advance(time);
        await DeliverAsync();
    }

    /// <summary>What is told in the fields of a message's card.</summary>
    public static string? Field(JsonElement message, string name) => message.GetProperty("embeds")[0].TryGetProperty("fields", out var fields)
        ? fields.EnumerateArray().Where(field => field.GetProperty("name").GetString() == name).Select(field => field.GetProperty("value").GetString()).SingleOrDefault()
        : null;

    /// <summary>How often Discord was asked for this lately, whatever it answered.</summary>
    public async Task<int> RequestsAsync(string method, string ending)
    {
        var requests = await _control.GetFromJsonAsync<JsonElement>("requests", Stop);
        return requests.EnumerateArray().Count(request => request.GetProperty("method").GetString() == method && request.GetProperty("path").GetString()!.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>As the bot itself asks Discord.</summary>
    public HttpClient Bot()
    {
        var http = new HttpClient { BaseAddress = Rig.Emulator.ApiBase };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", Rig.Emulator.BotToken);
        http.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (https://example.org, 1)");
        return http;
    }

    public async Task ChangeAsync(string path, object change)
    {
        using var http = Bot();
        using var answer = await http.PatchAsJsonAsync(path, change, Stop);
        answer.EnsureSuccessStatusCode();
    }

    public async Task DeleteAsync(string path)
    {
        using var http = Bot();
        using var answer = await http.DeleteAsync(new Uri(path, UriKind.Relative), Stop);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _host.DisposeAsync();
        await Rig.DisposeAsync();
        _store.Dispose();
    }

    private static void Product(IServiceCollection services, SqliteStore store)
    {
        services.AddAlertBot(new ConfigurationBuilder().Build());
        services.Replace(ServiceDescriptor.Singleton<IOperatorServers, Operators.All>());
        services.RemoveAll<IEntityTable>().AddSingleton<IEntityTable>(provider => new NotedTable(store.Table, provider.GetRequiredService<TimeProvider>()));
    }
}
