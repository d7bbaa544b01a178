using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NSec.Cryptography;

namespace AlertBot.Tests.DiscordEmulator;

/// <summary>A bot behind a real port: checks signatures as Discord asks, answers PING, and leaves the rest to the test.</summary>
internal sealed class TinyBot : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TinyBot(WebApplication app) => _app = app;

    public Func<JsonObject, Task<string?>> Reply { get; set; } = _ => Task.FromResult<string?>("""{"type":4,"data":{"content":"hello"}}""");

    /// <summary>False: take every request for genuine, which Discord must notice.</summary>
    public bool Verifies { get; set; } = true;

    public List<JsonObject> Received { get; } = [];

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<TinyBot> StartAsync(TestEmulator emulator, bool verifies = true)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var bot = new TinyBot(builder.Build()) { Verifies = verifies };
        var key = PublicKey.Import(SignatureAlgorithm.Ed25519, Convert.FromHexString(emulator.Emulator.PublicKey), KeyBlobFormat.RawPublicKey);
        bot._app.Run(http => bot.AnswerAsync(http, key));
        await bot._app.StartAsync(TestContext.Current.CancellationToken);
        return bot;
    }

    /// <summary>Started and registered as the interactions endpoint.</summary>
    public static async Task<TinyBot> JoinAsync(TestEmulator emulator)
    {
        var bot = await StartAsync(emulator);
        var answer = await emulator.PatchAsync("/applications/@me", $$"""{"interactions_endpoint_url":"{{bot.Address}}"}""");
        Assert.Equal(200, answer.Status);
        return bot;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http, PublicKey key)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        if (Verifies && !IsGenuine(http.Request.Headers, body.ToArray(), key))
        {
            http.Response.StatusCode = 401;
            return;
        }

        var interaction = JsonNode.Parse(body.ToArray())!.AsObject();
        if (interaction["type"]!.GetValue<int>() is 1)
        {
            await WriteAsync(http, """{"type":1}""");
            return;
        }

        Received.Add(interaction);
        await WriteAsync(http, await Reply(interaction));
    }

    private static bool IsGenuine(IHeaderDictionary headers, byte[] body, PublicKey key) =>
        SignatureAlgorithm.Ed25519.Verify(
            key, [.. Encoding.UTF8.GetBytes(headers["X-Signature-Timestamp"].ToString()), .. body], Convert.FromHexString(headers["X-Signature-Ed25519"].ToString()));

    private static async Task WriteAsync(HttpContext http, string? json)
    {
        if (json is null)
        {
            http.Response.StatusCode = 202;
            return;
        }

        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(json, http.RequestAborted);
    }
}
