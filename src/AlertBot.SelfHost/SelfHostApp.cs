using System.Net;
using AlertBot.Discord.Interactions;
using AlertBot.Telemetry;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry.Metrics;

namespace AlertBot.SelfHost;

/// <summary>The product in one process behind one small web server.</summary>
internal static class SelfHostApp
{
    /// <param name="settings">What the command line says; it wins over appsettings.json and the environment.</param>
    public static WebApplicationBuilder Prepare(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Directory.GetCurrentDirectory() });
        builder.Configuration.AddInMemoryCollection(settings.Where(setting => setting.Value is not null));
        builder.Logging.ClearProviders().AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
        // What a command prints is its answer; what happens beside it goes where errors go.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
        // A start that failed is told by the command, in one line; the end of a background service is logged as critical.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        builder.Services.AddAlertBot(builder.Configuration);
        builder.Services.AddTelemetry(builder.Configuration, "selfhost").WithMetrics(metrics => metrics.AddPrometheusExporter());
        return builder;
    }

    /// <param name="listen">Loopback by default: what is in front of it (a proxy, a tunnel) is on this machine.</param>
    public static WebApplication Build(this WebApplicationBuilder builder, int port, IPAddress? listen = null)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(listen ?? IPAddress.Loopback, port));
        var app = builder.Build();
        app.MapPost("/interactions", InteractAsync);
        app.MapGet("/health", Health.AnswerAsync);
        app.MapPrometheusScrapingEndpoint();
        app.MapWebSub();
        return app;
    }

    private static async Task<IResult> InteractAsync(HttpRequest request, InteractionEndpoint endpoint, CancellationToken cancellationToken)
    {
        var answer = await endpoint.AnswerAsync(
            request.Headers["X-Signature-Ed25519"], request.Headers["X-Signature-Timestamp"], request.Body, cancellationToken);
        return Results.Text(answer.Body.Bytes, answer.Body.ContentType, answer.Status);
    }
}
