using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Registration;
using AlertBot.DiscordEmulator;

namespace AlertBot.SelfHost.Demo;

/// <summary>The whole world in one process: outlets, Discord, and the product between them, all by the story's clock.</summary>
internal sealed class DemoHouse : IAsyncDisposable
{
    private readonly Story _story;
    private readonly StoryClock _clock;
    private readonly DemoStore _store;
    private readonly Newsstand _newsstand;
    private readonly Emulator _discord;
    private readonly WebApplication _app;

    private DemoHouse(Story story, StoryClock clock, DemoStore store, Newsstand newsstand, Emulator discord, WebApplication app) =>
        (_story, _clock, _store, _newsstand, _discord, _app) = (story, clock, store, newsstand, discord, app);

    public Uri Page => _discord.Address;

    public static async Task<DemoHouse> OpenAsync(DemoStore store, int port, bool hurry, CancellationToken cancellationToken)
    {
        var (story, position) = (Story.Load(), store.Position());
        var clock = new StoryClock(position?.Told ?? story.Moments[0].AddDays(-1));
        var newsstand = await Newsstand.StartAsync(story, clock, position?.NewsstandPort ?? 0, cancellationToken);
        var discord = await Emulator.StartAsync(
            new EmulatorOptions
            {
                Port = port,
                DataFile = store.DiscordFile,
                Time = clock,
                // Rate limits run on real time: months told in a second would spend half a minute waiting for them.
                RateLimits = new RateLimitOptions { Enabled = !hurry },
                Quiet = true,
            },
            cancellationToken);
        var app = DemoApp.Build(clock, discord, store);
        var house = new DemoHouse(story, clock, store, newsstand, discord, app);
        await house.MoveInAsync(cancellationToken);
        return house;
    }

    /// <summary>Tells what is left of the story in about this time.</summary>
    public async Task TellAsync(TimeSpan length, CancellationToken cancellationToken)
    {
        var teller = ActivatorUtilities.CreateInstance<StoryTeller>(_app.Services);
        var pause = length / _story.Moments.Count;
        foreach (var moment in _story.Moments.Where(moment => moment >= _clock.GetUtcNow()))
        {
            await teller.TellAsync(moment, cancellationToken);
            SavePosition();
            await Task.Delay(pause, TimeProvider.System, cancellationToken);
        }

        await teller.FinishAsync(TimeSpan.FromSeconds(1), cancellationToken);
        SavePosition();
    }

    /// <summary>The channel as text, and what the desk answers to three questions.</summary>
    public async Task PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await ChannelText.WriteAsync(output, _discord, DemoApp.Channel);
        await DemoQuestions.AskAsync(output, _app.Services, _clock.GetUtcNow(), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _discord.DisposeAsync();
        await _newsstand.DisposeAsync();
    }

    private async Task MoveInAsync(CancellationToken cancellationToken)
    {
        SavePosition();
        var (deals, feeds) = (_app.Services.GetRequiredService<IDealStore>(), _app.Services.GetRequiredService<Feeds.IFeedStore>());
        foreach (var deal in _story.Deals)
            if (DealFile.Parse(deal.Json, deal.Name) is DealFileResult.Parsed parsed)
                await deals.PutAsync(parsed.Deal, cancellationToken);

        foreach (var outlet in _story.Outlets)
            await feeds.AddAsync(new Feeds.Feed(new Uri(_newsstand.Address, outlet.FeedPath).ToString(), outlet.Name), _clock.GetUtcNow(), cancellationToken);

        await _app.Services.GetRequiredService<ConfiguredDesk>().ApplyAsync(cancellationToken);
        await _app.StartAsync(cancellationToken);
        await _app.Services.GetRequiredService<CommandRegistrar>().RegisterAsync(CommandList.All, cancellationToken);
        await InteractionsUrl.SetAsync(_discord, new Uri($"{_app.Urls.First()}/interactions"), cancellationToken);
    }

    private void SavePosition() => _store.Save(new DemoPosition(_clock.GetUtcNow(), _newsstand.Address.Port));
}
