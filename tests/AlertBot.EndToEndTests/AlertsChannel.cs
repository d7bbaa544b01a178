using System.Net.Http.Json;
using System.Text.Json;
using AlertBot.DiscordEmulator;

namespace AlertBot.EndToEndTests;

/// <summary>A Discord on loopback, its channel for alerts, and what can go wrong with it.</summary>
internal sealed class AlertsChannel : IAsyncDisposable
{
    private readonly Emulator _discord;
    private readonly HttpClient _control;

    private AlertsChannel(Emulator discord)
    {
        _discord = discord;
        _control = new HttpClient { BaseAddress = new Uri(discord.Address, "emulator/") };
    }

    public string Server => _discord.GuildId;

    public string Id => _discord.ChannelId("deal-alerts");

    /// <summary>The title of every message, oldest first.</summary>
    public IReadOnlyList<string> Headlines =>
        [.. _discord.Messages(Id).Select(message => message.GetProperty("embeds")[0].GetProperty("title").GetString()!)];

    /// <summary>Where the title of a message leads.</summary>
    public string? Address(int message) => _discord.Messages(Id).ElementAt(message).GetProperty("embeds")[0].GetProperty("url").GetString();

    public string OpsId => _discord.ChannelId("ops");

    /// <summary>Title and text of every message of a channel, oldest first.</summary>
    public IReadOnlyList<(string Title, string Text)> Cards(string channel) =>
    [
        .. _discord.Messages(channel)
            .Select(message => message.GetProperty("embeds")[0])
            .Select(card => (card.GetProperty("title").GetString()!, card.GetProperty("description").GetString()!)),
    ];

    /// <summary>What a desk must be told to find it.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Discord:ApiBase"] = _discord.ApiBase.ToString(),
        ["Discord:Token"] = _discord.BotToken,
        ["Discord:ApplicationId"] = _discord.ApplicationId,
        ["Discord:PublicKey"] = _discord.PublicKey,
        ["Desk:Channels:0"] = Id,
    };

    public static async Task<AlertsChannel> OpenAsync(TimeProvider time) => new(await Emulator.StartAsync(
        new EmulatorOptions { Time = time, Quiet = true, RateLimits = new RateLimitOptions { Enabled = false } }, TestContext.Current.CancellationToken));

    /// <summary>Whether the bot may see the channel for alerts.</summary>
    public async Task AllowAsync(bool allowed)
    {
        using var answer = await _control.PatchAsJsonAsync($"channels/{Id}", new { missing_access = !allowed }, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The titles of a channel's messages, a list for each message, oldest first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Titles =>
        [.. _discord.Messages(Id).Select(message => message.GetProperty("embeds").EnumerateArray().Select(embed => embed.GetProperty("title").GetString()!).ToList())];

    /// <summary>The next POSTs of a message meet this.</summary>
    public async Task FailPostsAsync(string fault, int status = 500, int count = 1)
    {
        using var answer = await _control.PostAsJsonAsync(
            "faults", new { fault, method = "POST", path = "/channels/*/messages", status, count, seconds = 2 }, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The status of every POST of a message, oldest first; 0 where the answer never arrived.</summary>
    public async Task<IReadOnlyList<int>> PostsAsync()
    {
        var requests = await _control.GetFromJsonAsync<JsonElement>("requests", TestContext.Current.CancellationToken);
        return
        [
            .. requests.EnumerateArray().Reverse()
                .Where(request => request.GetProperty("method").GetString() == "POST" && request.GetProperty("path").GetString()!.EndsWith("/messages", StringComparison.Ordinal))
                .Select(request => request.GetProperty("status").GetInt32()),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _discord.DisposeAsync();
    }
}
