using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AlertBot.Discord;
using AlertBot.Discord.Interactions;
using AlertBot.DiscordEmulator;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>The whole product behind its interactions address, which takes raw signed bodies: from any server, of anybody, about anything.</summary>
internal sealed class SignedDesk : IAsyncDisposable
{
    public const string OperatorsServer = "100000000000000001";

    private readonly ServiceProvider _services;
    private readonly Emulator _emulator;
    private readonly bool _isAnother;
    private readonly ConcurrentQueue<string> _problems = new();

    private SignedDesk(Emulator emulator, FakeTimeProvider time, Action<IServiceCollection>? more, bool isAnother = false)
    {
        (_emulator, Time, _isAnother) = (emulator, time, isAnother);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Discord:Token"] = emulator.BotToken,
            ["Discord:PublicKey"] = Signer.PublicKey,
            ["Discord:ApiBase"] = emulator.ApiBase.ToString(),
            ["Desk:Servers:0"] = OperatorsServer,
            ["Feeds:AllowPrivateAddresses"] = "true",
        }).Build();
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(Log)).AddSingleton<TimeProvider>(time).AddSingleton(new DiscordClock(time));
        services.AddAlertBot(settings).Replace(ServiceDescriptor.Singleton<IEntityTable>(new NotedTable(new MemoryTable(), time)));
        SchemaHandler.AddTo(services, _problems);
        more?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; }

    public LogBook Log { get; } = new();

    /// <summary>The one server that the emulator knows.</summary>
    public string KnownServer => _emulator.GuildId;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<SignedDesk> StartAsync(Action<IServiceCollection>? more = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 4, 28, 12, 0, 0, TimeSpan.Zero));
        var emulator = await Emulator.StartAsync(new EmulatorOptions { Quiet = true, Time = time, WireTime = time, RateLimits = new RateLimitOptions { Enabled = false } }, Stop);
        return new(emulator, time, more);
    }

    /// <summary>Another instance, or the same one after a restart: with the settings of this one, a memory of its own and the table that it is given.</summary>
    public SignedDesk Another(IEntityTable table) => new(_emulator, new FakeTimeProvider(Time.GetUtcNow()), On(table), isAnother: true);

    /// <summary>Keeps what it has in that table.</summary>
    public static Action<IServiceCollection> On(IEntityTable table) =>
        services => services.Replace(ServiceDescriptor.Singleton<IEntityTable>(provider => new NotedTable(table, provider.GetRequiredService<TimeProvider>())));

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Visitor Admin(string server, string user = "300000000000000001") => new(this, server, user, Admin: true);

    public Visitor Member(string? server, string user = "300000000000000002") => new(this, server, user, Admin: false);

    /// <summary>What the endpoint answers to a body that Discord signed.</summary>
    public async Task<(int Status, byte[] Body)> PostAsync(string json)
    {
        var timestamp = Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var answer = await Get<InteractionEndpoint>().AnswerAsync(Signer.Sign(timestamp, json), timestamp, Encoding.UTF8.GetBytes(json), Stop);
        if (answer.Status == 200)
            Assert.Null(await WireSchema.ProblemOfReplyAsync(answer.Body.Bytes));
        return (answer.Status, answer.Body.Bytes);
    }

    /// <summary>All that is stored in some partitions.</summary>
    public async Task<IReadOnlyList<Entity>> RowsAsync(params string[] partitions)
    {
        var rows = new List<Entity>();
        foreach (var partition in partitions)
            rows.AddRange(await Get<IEntityTable>().QueryAsync(partition, Keys.All, Stop).ToListAsync(Stop));
        return rows;
    }

    /// <summary>Somebody whom Discord knows, and so can be written to.</summary>
    public async Task<string> AddUserAsync(string name)
    {
        using var control = new HttpClient { BaseAddress = new Uri(_emulator.Address, "emulator/") };
        using var answer = await control.PostAsJsonAsync("users", new { name }, Stop);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("id").GetString()!;
    }

    public async Task FaultAsync(object fault)
    {
        using var control = new HttpClient { BaseAddress = new Uri(_emulator.Address, "emulator/") };
        using var answer = await control.PostAsJsonAsync("faults", fault, Stop);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (!_isAnother)
            await _emulator.DisposeAsync();
        Assert.Empty(_problems);
    }
}
