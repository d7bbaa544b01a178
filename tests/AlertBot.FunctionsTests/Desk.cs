using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AlertBot.Deals;
using AlertBot.DiscordEmulator;
using AlertBot.EndToEndTests;
using AlertBot.Feeds;
using AlertBot.FunctionsTests.Host;
using AlertBot.Storage;
using AlertBot.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(AlertBot.FunctionsTests.Desk))]

namespace AlertBot.FunctionsTests;

/// <summary>Everything as on Azure: the worker under a host, an account (Azurite), Discord and an outlet. Started once for all tests.</summary>
public sealed class Desk : IAsyncLifetime
{
    private readonly SharedAzurite _azurite = new();
    private readonly HttpClient _http = new();

    public FunctionsHost Host { get; private set; } = null!;

    internal FeedSite Site { get; private set; } = null!;

    internal Emulator Discord { get; private set; } = null!;

    /// <summary>The product's own services on the same account, to put things in and to look.</summary>
    internal ServiceProvider Account { get; private set; } = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Site = await FeedSite.OpenAsync();
        Discord = await Emulator.StartAsync(new EmulatorOptions { Quiet = true, RateLimits = new RateLimitOptions { Enabled = false } }, Stop);
        var account = await _azurite.ConnectionStringAsync();
        Account = Open(account);
        // As infra/functions.bicep names them, with Azurite in place of the identity.
        Host = await FunctionsHost.StartAsync(
            new Dictionary<string, string>
            {
                ["AzureWebJobsStorage"] = account,
                ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",
                ["SweepSchedule"] = "* * * * * *",
                ["Discord__Token"] = Discord.BotToken,
                ["Discord__PublicKey"] = Discord.PublicKey,
                ["Discord__ApiBase"] = Discord.ApiBase.ToString(),
                ["Discord__OpsChannelId"] = Discord.ChannelId("ops"),
                ["Feeds__AllowPrivateAddresses"] = "true",
                // The five tries of a bad hint are half a minute apart on Azure.
                ["AzureFunctionsJobHost__extensions__queues__visibilityTimeout"] = "00:00:01",
            },
            Stop);
    }

    internal async Task FollowAsync(Takeover takeover, string feed)
    {
        await Service<IDealStore>().PutAsync(((DealFileResult.Parsed)DealFile.Parse(takeover.DealFile, takeover.Target)).Deal, Stop);
        await Service<IFeedStore>().AddAsync(new Feed(feed), TimeProvider.System.GetUtcNow().AddHours(-1), Stop);
        await Service<Alerts.ISubscriptionStore>().AddAsync(new Alerts.Subscription(Discord.ChannelId("deal-alerts"), []), Stop);
    }

    internal T Service<T>() where T : notnull => Account.GetRequiredService<T>();

    /// <summary>The queue as anybody may write into it.</summary>
    internal async Task<Azure.Storage.Queues.QueueClient> QueueAsync(HintQueue queue)
    {
        var options = Service<Microsoft.Extensions.Options.IOptions<StorageOptions>>().Value;
        return await new AzureQueues(StorageAccount.Queues(options), options.QueuePrefix).OpenAsync(queue, Stop);
    }

    internal async Task<HttpResponseMessage> GetAsync(string path) => await _http.GetAsync(new Uri(Host.Address, path), Stop);

    /// <summary>As the developer portal does: the address is taken when a signed PING gets its PONG and a forged one 401.</summary>
    internal async Task<string> EnterInteractionsAddressAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, new Uri(Discord.ApiBase, "applications/@me"))
        {
            Content = JsonContent.Create(new { interactions_endpoint_url = $"{new Uri(Host.Address, "interactions")}" }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bot", Discord.BotToken);
        request.Headers.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1)");
        using var answer = await _http.SendAsync(request, Stop);
        return answer.IsSuccessStatusCode ? "taken" : await answer.Content.ReadAsStringAsync(Stop);
    }

    internal async Task<JsonElement> ControlAsync(string path, object form)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(Discord.Address, $"emulator/{path}"), form, Stop);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }

    internal async Task<JsonElement> StateAsync() => await _http.GetFromJsonAsync<JsonElement>(new Uri(Discord.Address, "emulator/state"), Stop);

    internal IReadOnlyList<string> Titles(string channel) =>
        [.. Discord.Messages(Discord.ChannelId(channel)).Select(message => message.GetProperty("embeds")[0].GetProperty("title").GetString()!)];

    public async ValueTask DisposeAsync()
    {
        if (Host is not null)
            await Host.DisposeAsync();
        if (Account is not null)
            await Account.DisposeAsync();
        if (Discord is not null)
            await Discord.DisposeAsync();
        if (Site is not null)
            await Site.DisposeAsync();
        await _azurite.DisposeAsync();
        _http.Dispose();
    }

    private ServiceProvider Open(string account) => new ServiceCollection()
        .AddLogging()
        .AddAlertBot(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = account,
            ["Discord:Token"] = Discord.BotToken,
            ["Discord:ApiBase"] = Discord.ApiBase.ToString(),
        }).Build())
        .BuildServiceProvider();
}
