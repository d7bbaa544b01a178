using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlertBot.Tests.Feeds;

/// <summary>A server on loopback that answers every path as the test says; a path without an answer fails the request with 501.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Dictionary<string, RequestDelegate> _answers = [];

    private LoopbackServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public List<string> Requests { get; } = [];

    public string Root => _app.Urls.Single();

    public static async Task<LoopbackServer> StartAsync()
    {
        var server = new LoopbackServer();
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
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
    }

    private Task AnswerAsync(HttpContext context)
    {
        Requests.Add(context.Request.Path.Value!);
        if (_answers.TryGetValue(context.Request.Path.Value!, out var answer))
            return answer(context);

        context.Response.StatusCode = StatusCodes.Status501NotImplemented;
        return Task.CompletedTask;
    }
}
