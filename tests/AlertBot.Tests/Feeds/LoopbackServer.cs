using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace AlertBot.Tests.Feeds;

/// <summary>A server on loopback that answers every path as the test says; a path without an answer fails the request with 501.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Dictionary<string, RequestDelegate> _answers = [];

    private LoopbackServer(Action<KestrelServerOptions> listen)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(listen).UseKestrelHttpsConfiguration();
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public List<string> Requests { get; } = [];

    public string Root => _app.Urls.First();

    /// <summary>What its TLS shows, where it speaks that.</summary>
    public X509Certificate2? Certificate { get; private init; }

    public static Task<LoopbackServer> StartAsync() => StartAsync(new LoopbackServer(kestrel => kestrel.Listen(IPAddress.Loopback, 0)));

    /// <summary>On one port of several local addresses.</summary>
    public static Task<LoopbackServer> StartAsync(params IReadOnlyList<string> addresses)
    {
        var port = FreePort();
        return StartAsync(new LoopbackServer(kestrel =>
        {
            foreach (var address in addresses)
                kestrel.Listen(IPAddress.Parse(address), port);
        }));
    }

    /// <summary>Over TLS.</summary>
    public static Task<LoopbackServer> StartAsync(HttpProtocols protocols)
    {
        var certificate = SelfSigned();
        return StartAsync(new LoopbackServer(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = protocols;
            listen.UseHttps(certificate);
        }))
        { Certificate = certificate });
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static async Task<LoopbackServer> StartAsync(LoopbackServer server)
    {
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    /// <summary>The full address of the path that now answers so.</summary>
    public string On(string path, RequestDelegate answer)
    {
        _answers[path] = answer;
        return Root + path;
    }

    public string On(string path, int status, string body = "", string type = "application/xml", params (string Name, string Value)[] headers) =>
        On(path, context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = body.Length > 0 ? type : null;
            foreach (var (name, value) in headers)
                context.Response.Headers[name] = value;

            return context.Response.WriteAsync(body, context.RequestAborted);
        });

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
        Certificate?.Dispose();
    }

    private Task AnswerAsync(HttpContext context)
    {
        lock (Requests)
            Requests.Add(context.Request.Path.Value!);
        if (_answers.TryGetValue(context.Request.Path.Value!, out var answer))
            return answer(context);

        context.Response.StatusCode = StatusCodes.Status501NotImplemented;
        return Task.CompletedTask;
    }
}
