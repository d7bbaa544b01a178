using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Registration;
using AlertBot.DiscordEmulator;
using AlertBot.Feeds;

namespace AlertBot.SelfHost.Demo;

/// <summary>The whole world in one process: outlets, Discord, and the product between them, all by the story's clock.</summary>
internal sealed class DemoHouse : IAsyncDisposable
{
    // Who asks for something sees it done within as much.
    private static readonly TimeSpan _tick = TimeSpan.FromSeconds(1);

    private readonly DemoStore _store;
    private readonly DemoPosition? _position;
    private readonly Story _story = Story.Load();
    private readonly StoryClock _clock;
    private Newsstand? _newsstand;
    private Emulator? _discord;
    private WebApplication? _app;

    public DemoHouse(DemoStore store)
    {
        (_store, _position) = (store, store.Position());
        _clock = new StoryClock(_position?.Told ?? _story.Moments[0].AddDays(-1));
    }

    public Uri Page => Discord.Address;

    private Newsstand Newsstand => _newsstand ?? throw NotOpen();

    private Emulator Discord => _discord ?? throw NotOpen();

    private WebApplication App => _app ?? throw NotOpen();

    /// <param name="port">Of the page; 0 for a free one.</param>
    /// <param name="hurry">Without Discord's rate limits: they run on real time, and months told in a second would spend a minute waiting for them.</param>
    public async Task OpenAsync(int port, bool hurry, CancellationToken cancellationToken)
    {
        _newsstand = await Newsstand.StartAsync(_story, _clock, _position?.NewsstandPort ?? 0, cancellationToken);
        SavePosition();
        _discord = await Emulator.StartAsync(
            new EmulatorOptions { Port = port, DataFile = _store.DiscordFile, Time = _clock, RateLimits = new RateLimitOptions { Enabled = !hurry }, Quiet = true },
            cancellationToken);
        _app = DemoApp.Build(_clock, Discord, _store);
        await MoveInAsync(cancellationToken);
    }

    /// <summary>Tells what is left of the story in about this time.</summary>
    public async Task TellAsync(TimeSpan length, CancellationToken cancellationToken)
    {
        var teller = ActivatorUtilities.CreateInstance<StoryTeller>(App.Services);
        var (started, moments) = (TimeProvider.System.GetTimestamp(), _story.Moments.Where(moment => moment >= _clock.GetUtcNow()).ToList());
        foreach (var (i, moment) in moments.Index())
        {
            await teller.TellAsync(moment, cancellationToken);
            SavePosition();
            await PauseAsync((length * (i + 1) / moments.Count) - TimeProvider.System.GetElapsedTime(started), cancellationToken);
        }

        await teller.FinishAsync(TimeSpan.FromSeconds(1), cancellationToken);
        SavePosition();
    }

    /// <summary>After the story the clock goes as every clock does, until somebody ends the demo: what they withdraw, follow or track is done as they watch.</summary>
    public async Task GoOnAsync(CancellationToken cancellationToken)
    {
        var teller = ActivatorUtilities.CreateInstance<StoryTeller>(App.Services);
        var (began, started) = (_clock.GetUtcNow(), TimeProvider.System.GetTimestamp());
        while (true)
        {
            await Task.Delay(_tick, TimeProvider.System, cancellationToken);
            await teller.GoOnAsync(began + TimeProvider.System.GetElapsedTime(started), cancellationToken);
            SavePosition();
        }
    }

    /// <summary>The channel as text, and what the desk answers to a few questions.</summary>
    public async Task PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await ChannelText.WriteAsync(output, Discord, DemoApp.Channel);
        await DemoQuestions.AskAsync(output, App.Services, _clock.GetUtcNow(), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        if (_discord is not null)
            await _discord.DisposeAsync();
        if (_newsstand is not null)
            await _newsstand.DisposeAsync();
    }

    private async Task MoveInAsync(CancellationToken cancellationToken)
    {
        var (deals, feeds) = (App.Services.GetRequiredService<IDealStore>(), App.Services.GetRequiredService<IFeedStore>());
        foreach (var parsed in _story.Deals.Select(deal => DealFile.Parse(deal.Json, deal.Name)).OfType<DealFileResult.Parsed>())
            await deals.PutAsync(parsed.Deal, cancellationToken);

        foreach (var outlet in _story.Outlets)
            await feeds.AddAsync(new Feed(new Uri(Newsstand.Address, outlet.FeedPath).ToString(), outlet.Name), _clock.GetUtcNow(), cancellationToken);

        await App.Services.GetRequiredService<ConfiguredDesk>().ApplyAsync(cancellationToken);
        await App.StartAsync(cancellationToken);
        await App.Services.GetRequiredService<CommandRegistrar>().RegisterAsync(CommandList.All, cancellationToken);
        Discord.AddLink("Feed health", new Uri(new Uri(App.Urls.First()), FeedHealthPage.Path));
        await InteractionsUrl.SetAsync(Discord, new Uri($"{App.Urls.First()}/interactions"), cancellationToken);
    }

    private static Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken) =>
        pause > TimeSpan.Zero ? Task.Delay(pause, TimeProvider.System, cancellationToken) : Task.CompletedTask;

    private void SavePosition() => _store.Save(new DemoPosition(_clock.GetUtcNow(), Newsstand.Address.Port));

    private static InvalidOperationException NotOpen() => new("The demo is not open.");
}
