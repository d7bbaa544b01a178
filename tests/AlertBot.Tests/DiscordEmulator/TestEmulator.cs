using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.DiscordEmulator;

/// <summary>An emulator on a free port with clocks the test turns, and a client that calls as the bot does.</summary>
internal sealed class TestEmulator : IAsyncDisposable
{
    private TestEmulator(Emulator emulator, FakeTimeProvider time, FakeTimeProvider wireTime)
    {
        Emulator = emulator;
        Time = time;
        WireTime = wireTime;
        Http.BaseAddress = emulator.Address;
        Http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.org, 1.0)");
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", emulator.BotToken);
    }

    public Emulator Emulator { get; }

    public FakeTimeProvider Time { get; }

    public FakeTimeProvider WireTime { get; }

    public HttpClient Http { get; } = new();

    public string Alerts => Emulator.ChannelId("deal-alerts");

    public static async Task<TestEmulator> StartAsync(Func<EmulatorOptions, EmulatorOptions>? with = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 4, 27, 13, 0, 0, TimeSpan.Zero));
        var wireTime = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 16, 0, 0, TimeSpan.Zero));
        var options = new EmulatorOptions { Time = time, WireTime = wireTime, Quiet = true, RateLimits = new RateLimitOptions { Enabled = false } };
        return new TestEmulator(await Emulator.StartAsync(with?.Invoke(options) ?? options, TestContext.Current.CancellationToken), time, wireTime);
    }

    public Task<Answer> PostAsync(string path, string json) => SendAsync(HttpMethod.Post, path, json);

    public Task<Answer> PatchAsync(string path, string json) => SendAsync(HttpMethod.Patch, path, json);

    public Task<Answer> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, json);

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    /// <summary>To the channel for alerts; answers the message's id.</summary>
    public async Task<string> SayAsync(string json)
    {
        var answer = await PostAsync($"/channels/{Alerts}/messages", json);
        Assert.Equal(200, answer.Status);
        return answer.Text("id");
    }

    public async Task<Answer> ControlAsync(HttpMethod method, string path, string? json = null) => await SendAsync(method, path, json, "emulator");

    public async Task<Answer> SendAsync(HttpMethod method, string path, string? json, string root = "api/v10")
    {
        using var request = new HttpRequestMessage(method, root + path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var headers = answer.Headers.ToDictionary(header => header.Key, header => header.Value.First(), StringComparer.OrdinalIgnoreCase);
        return new Answer((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), headers);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Emulator.DisposeAsync();
    }
}

internal sealed record Answer(int Status, JsonNode? Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => Body ?? throw new JsonException("The answer has no body.");

    public int Code => Json["code"]!.GetValue<int>();

    public string Text(string name) => Json[name]!.GetValue<string>();

    /// <summary>"field.0.name CODE message" of every error in the tree.</summary>
    public IReadOnlyList<string> Errors => [.. Flat(Json["errors"]!.AsObject(), "")];

    private static IEnumerable<string> Flat(JsonObject node, string path) => node.SelectMany(child => child.Key is "_errors"
        ? child.Value!.AsArray().Select(error => $"{path} {error!["code"]} {error["message"]}".Trim())
        : Flat(child.Value!.AsObject(), path.Length == 0 ? child.Key : $"{path}.{child.Key}"));
}
