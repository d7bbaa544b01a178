using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertBot.Discord.Interactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlertBot.GatewayTests;

/// <summary>
/// Discord's gateway as far as a bot meets it (topics/gateway): hello, identify, ready, a server, heartbeats; and what the emulator posts to an
/// interactions address it sends down the socket instead.
/// </summary>
internal sealed class FakeGateway : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly JsonObject _bot;
    private readonly string _guild;
    private readonly string _channel;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebSocket? _socket;
    private int _sequence;

    private FakeGateway(string bot, string guild, string channel)
    {
        (_bot, _guild, _channel) = (new JsonObject { ["id"] = bot, ["username"] = "AlertBot", ["discriminator"] = "0", ["bot"] = true }, guild, channel);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Map("/gateway", TalkAsync);
    }

    public string Url => _app.Urls.Single().Replace("http", "ws", StringComparison.Ordinal) + "/gateway";

    public string Interactions => _app.Urls.Single() + "/interactions";

    /// <summary>What the bot identified itself with.</summary>
    public JsonNode? Identity { get; private set; }

    /// <summary>What the emulator does not make: done to each interaction on its way.</summary>
    public Action<JsonObject>? Change { get; set; }

    /// <summary>Completes when a bot is connected.</summary>
    public Task Ready => _ready.Task;

    /// <param name="ping">Answers the PING by which the emulator checks an interactions address; everything else goes down the socket.</param>
    public static async Task<FakeGateway> OpenAsync(string bot, string guild, string channel, InteractionEndpoint ping)
    {
        var gateway = new FakeGateway(bot, guild, channel);
        gateway._app.MapPost("/interactions", http => gateway.PassOnAsync(http, ping));
        await gateway._app.StartAsync(TestContext.Current.CancellationToken);
        return gateway;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _sending.Dispose();
    }

    private async Task PassOnAsync(HttpContext http, InteractionEndpoint ping)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var interaction = JsonNode.Parse(body.ToArray())!.AsObject();
        if ((int?)interaction["type"] == 1)
        {
            var answer = await ping.AnswerAsync(http.Request.Headers["X-Signature-Ed25519"], http.Request.Headers["X-Signature-Timestamp"], body.ToArray(), http.RequestAborted);
            http.Response.StatusCode = answer.Status;
            http.Response.ContentType = answer.Body.ContentType;
            await http.Response.Body.WriteAsync(answer.Body.Bytes, http.RequestAborted);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status202Accepted;
        Change?.Invoke(interaction);
        await DispatchAsync("INTERACTION_CREATE", interaction);
    }

    private async Task TalkAsync(HttpContext http)
    {
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        _socket = socket;
        await SendAsync(new JsonObject { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = 41_250 } });
        var buffer = new byte[64 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer, http.RequestAborted) is { MessageType: not WebSocketMessageType.Close } received)
                await TakeAsync(JsonNode.Parse(buffer.AsSpan(0, received.Count))!);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The bot has left.
        }
    }

    private async Task TakeAsync(JsonNode said)
    {
        switch ((int)said["op"]!)
        {
            case 1:
                await SendAsync(new JsonObject { ["op"] = 11 });
                break;
            case 2:
                Identity = said["d"]!.DeepClone();
                await DispatchAsync("READY", Welcome());
                await DispatchAsync("GUILD_CREATE", Server());
                _ready.TrySetResult();
                break;
            default:
                break;
        }
    }

    private JsonObject Welcome() => new()
    {
        ["v"] = 10,
        ["user"] = _bot.DeepClone(),
        ["guilds"] = new JsonArray(new JsonObject { ["id"] = _guild, ["unavailable"] = true }),
        ["session_id"] = "session",
        ["resume_gateway_url"] = Url,
        ["application"] = new JsonObject { ["id"] = (string?)_bot["id"], ["flags"] = 0 },
        ["private_channels"] = new JsonArray(),
    };

    // Everyone's role may manage the server (MANAGE_GUILD, 1 << 5), so that commands for admins can be asked.
    private JsonObject Server() => new()
    {
        ["id"] = _guild,
        ["name"] = "Desk",
        ["owner_id"] = (string?)_bot["id"],
        ["roles"] = new JsonArray(new JsonObject { ["id"] = _guild, ["name"] = "@everyone", ["permissions"] = "32", ["color"] = 0, ["hoist"] = false, ["position"] = 0, ["managed"] = false, ["mentionable"] = false, ["flags"] = 0 }),
        ["channels"] = new JsonArray(new JsonObject { ["id"] = _channel, ["type"] = 0, ["name"] = "deal-alerts", ["position"] = 0, ["permission_overwrites"] = new JsonArray() }),
        ["members"] = new JsonArray(),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["threads"] = new JsonArray(),
        ["voice_states"] = new JsonArray(),
        ["stage_instances"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
        ["member_count"] = 1,
        ["preferred_locale"] = "en-US",
        ["joined_at"] = "2026-01-01T00:00:00Z",
        ["unavailable"] = false,
    };

    private Task DispatchAsync(string name, JsonNode data) => SendAsync(new JsonObject { ["op"] = 0, ["s"] = Interlocked.Increment(ref _sequence), ["t"] = name, ["d"] = data });

    private async Task SendAsync(JsonObject frame)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket!.SendAsync(JsonSerializer.SerializeToUtf8Bytes(frame), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }
}
