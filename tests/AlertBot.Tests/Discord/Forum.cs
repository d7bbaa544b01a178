using System.Text.Json;
using AlertBot.DiscordEmulator;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>The whole product with a forum to tell.</summary>
internal sealed class Forum(WholeDesk desk) : IAsyncDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public WholeDesk Desk => desk;

    public string Id { get; private set; } = "";

    public IReadOnlyList<JsonElement> Threads => desk.Rig.Emulator.Threads(Id);

    public static async Task<Forum> OpenAsync()
    {
        var forum = new Forum(await WholeDesk.StartAsync());
        forum.Take(new("deals", "forum") { Tags = ["Rumour", "Terms changed", "Legal"] });
        return forum;
    }

    /// <summary>Another forum in place of the one there is.</summary>
    public void Take(NewChannel channel) => Id = desk.Rig.Emulator.AddChannel(channel);

    public IReadOnlyList<JsonElement> In(JsonElement thread) => desk.Rig.Emulator.Messages(thread.GetProperty("id").GetString()!);

    public string TagOf(JsonElement thread)
    {
        using var http = desk.Bot();
        var forum = JsonElement.Parse(http.GetByteArrayAsync(new Uri($"channels/{Id}", UriKind.Relative), Stop).Result);
        var applied = Assert.Single(thread.GetProperty("applied_tags").EnumerateArray()).GetString();
        return forum.GetProperty("available_tags").EnumerateArray().Single(tag => tag.GetProperty("id").GetString() == applied).GetProperty("name").GetString()!;
    }

    public async Task SubscribeAsync(string per)
    {
        var reply = await desk.SayAsync(desk.Rig.ChannelId, "admin", "alerts subscribe", ("forum", Id), ("threads", per));
        Assert.Contains(reply.Lines, line => line is { Lead: "Threads" } && line.Text == $"one for each {per}");
    }

    public async Task<int> WeightOfStarterAsync() =>
        (await desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop)).Single(entry => entry.Value.Starts).Value.Importance;

    /// <summary>What opens a deal's thread goes first, and the alerts look for it five seconds later.</summary>
    public async Task SettleAsync()
    {
        for (var i = 0; i < 3; i++)
            await desk.PassAsync(TimeSpan.FromSeconds(6));
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
