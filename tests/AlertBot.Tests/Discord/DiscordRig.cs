using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Discord;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;
using AlertBot.DiscordEmulator;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.Discord;

/// <summary>The real client on the emulator, over HTTP, with one clock for both that stands still until it is moved.</summary>
internal sealed class DiscordRig : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly HttpClient _control;
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private readonly MemoryTable _table = new();
    private readonly ConcurrentQueue<string> _problems = new();

    private DiscordRig(Emulator emulator, FakeTimeProvider time, Action<IServiceCollection>? more, IReadOnlyDictionary<string, string?> settings)
    {
        Emulator = emulator;
        Time = time;
        _control = new HttpClient { BaseAddress = new Uri(emulator.Address, "emulator/") };
        _settings = settings;
        _services = Instance(time, more);
        ChannelId = emulator.ChannelId("deal-alerts");
    }

    public FakeTimeProvider Time { get; }

    public LogBook Log { get; } = new();

    public Emulator Emulator { get; }

    public string ChannelId { get; }

    public DiscordClient Client => Service<DiscordClient>();

    public static async Task<DiscordRig> StartAsync(RateLimitOptions? limits = null, string? token = null, string? publicKey = null, Action<IServiceCollection>? more = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 4, 27, 12, 0, 0, TimeSpan.Zero));
        var emulator = await Emulator.StartAsync(
            new EmulatorOptions { Quiet = true, Time = time, WireTime = time, RateLimits = limits ?? new RateLimitOptions { Enabled = false } },
            TestContext.Current.CancellationToken);
        return new(emulator, time, more, new Dictionary<string, string?>
        {
            ["Discord:Token"] = token ?? emulator.BotToken,
            ["Discord:PublicKey"] = publicKey,
            ["Discord:ApiBase"] = emulator.ApiBase.ToString(),
            ["Discord:Timeout"] = "00:00:05",
            ["Discord:OpsChannelId"] = emulator.ChannelId("ops"),
        });
    }

    /// <summary>One more instance of the product beside the rig's own: the same storage and the same Discord, but a clock of its own.</summary>
    public ServiceProvider Instance(TimeProvider time, Action<IServiceCollection>? more)
    {
        var services = new ServiceCollection().AddSingleton(time).AddSingleton(new DiscordClock(time));
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddSingleton<IEntityTable>(_table).AddSingleton<IDeferredInteractions, DeferredStore>();
        services.AddSingleton<IHintQueues>(provider => ActivatorUtilities.CreateInstance<InProcessHintQueues>(provider, TimeSpan.FromMinutes(1)));
        more?.Invoke(services);
        services.AddDiscord(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build());
        SchemaHandler.AddTo(services, _problems);
        return services.BuildServiceProvider();
    }

    public T Service<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task<SendResult> PostAsync(string content, string? nonce = null, string? channel = null) =>
        Client.PostAsync(channel ?? ChannelId, new DiscordMessage { Content = content, Nonce = nonce }, TestContext.Current.CancellationToken);

    public Task<MarkerSearch> FindAsync(AlertId alert, DateTimeOffset since, DateTimeOffset? until = null) =>
        Client.FindMarkerAsync(ChannelId, alert, since, until, TestContext.Current.CancellationToken);

    public async Task FaultAsync(object fault)
    {
        using var answer = await _control.PostAsJsonAsync("faults", fault, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>What somebody does on the emulator's page: a command, a letter typed, a button.</summary>
    public async Task<JsonElement> InteractAsync(object interaction)
    {
        using var answer = await _control.PostAsJsonAsync("interactions", interaction, TestContext.Current.CancellationToken);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>Lets the endpoint's patience run out until it answers. Nobody sees when it begins to wait, so time is given in portions.</summary>
    public async Task<JsonElement> OutwaitAsync(Task<JsonElement> asked)
    {
        while (await Task.WhenAny(asked, Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System, TestContext.Current.CancellationToken)) != asked)
            Time.Advance(TimeSpan.FromSeconds(2));

        return await asked;
    }

    public IReadOnlyList<string> Contents => [.. Emulator.Messages(ChannelId).Select(static message => message.GetProperty("content").GetString()!)];

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _services.DisposeAsync();
        await Emulator.DisposeAsync();
        Assert.Empty(_problems);
    }
}
