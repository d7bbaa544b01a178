using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlertBot.EndToEndTests;

/// <summary>A web server on loopback that answers every path as the test says, and 404 otherwise.</summary>
internal sealed class FeedSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Dictionary<string, RequestDelegate> _answers = [];

    private FeedSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public string Root => _app.Urls.Single();

    public static async Task<FeedSite> OpenAsync()
    {
        var site = new FeedSite();
        await site._app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>The address of the path that from now on answers so.</summary>
    public string On(string path, RequestDelegate answer)
    {
        _answers[path] = answer;
        return Root + path;
    }

    public string On(string path, string type, string body) => On(path, http =>
    {
        http.Response.ContentType = type;
        return http.Response.WriteAsync(body, http.RequestAborted);
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext http)
    {
        if (_answers.TryGetValue(http.Request.Path.Value!, out var answer))
            return answer(http);

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
