using System.Text.Json;
using AlertBot.DiscordEmulator.Applications;
using AlertBot.DiscordEmulator.Control;
using AlertBot.DiscordEmulator.Messages;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator;

/// <summary>Discord on loopback: its REST API as far as AlertBot uses it, and at <c>/</c> a page that shows the channels. Dispose stops it.</summary>
public sealed class Emulator : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Emulator(WebApplication app) => _app = app;

    /// <summary>The page.</summary>
    public Uri Address => Service<EmulatorAddress>().Root;

    public Uri ApiBase => new(Address, "api/v10/");

    /// <summary>The Ed25519 key the bot verifies interactions with, in hex.</summary>
    public string PublicKey => Service<ApplicationKey>().PublicHex;

    public string ApplicationId => Service<World>().Application.Id.ToString();

    public string GuildId => Service<World>().GuildId.ToString();

    /// <summary>The person in front of the page.</summary>
    public string ReaderId => Service<World>().Reader.Id.ToString();

    public string BotToken => Service<World>().Application.BotToken;

    /// <exception cref="EmulatorStartException">The port is in use, or the data file cannot be opened.</exception>
    public static async Task<Emulator> StartAsync(EmulatorOptions options, CancellationToken stop = default) =>
        new(await EmulatorHost.StartAsync(options ?? new EmulatorOptions(), stop));

    /// <exception cref="KeyNotFoundException">No channel has that name; the message says which there are.</exception>
    public string ChannelId(string name)
    {
        var channels = Service<Store>().Channels.All.ToList();
        return channels.FirstOrDefault(channel => channel.Name == name)?.Id.ToString()
            ?? throw new KeyNotFoundException($"There is no channel {name}; there are {string.Join(", ", channels.Select(channel => channel.Name))}.");
    }

    public string AddChannel(NewChannel channel) => Service<Store>().Turn(() => Service<ControlDesk>().Add(channel)).Id.ToString();

    /// <summary>Oldest first, as the API gives them.</summary>
    public IReadOnlyList<JsonElement> Messages(string channelId) =>
        [.. Service<MessageList>().InChannel(Snowflake.Parse(channelId) ?? default).Select(WireJson.Element)];

    /// <summary>The posts of a forum, oldest first, as the API gives them.</summary>
    public IReadOnlyList<JsonElement> Threads(string forumId) =>
        [.. Service<Store>().Channels.All.Where(channel => channel.ParentId?.ToString() == forumId).Select(WireJson.Element)];

    /// <summary>Shows a link beside the channels, for pages that are loaded from now on.</summary>
    public void AddLink(string title, Uri address) => Service<PageLinks>().Add(title, address);

    public Task WaitForShutdownAsync(CancellationToken stop = default) => _app.WaitForShutdownAsync(stop);

    public async ValueTask DisposeAsync()
    {
        Service<EventStream>().Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private T Service<T>() where T : notnull => _app.Services.GetRequiredService<T>();
}
