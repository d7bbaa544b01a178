using System.Net;
using System.Net.Sockets;
using AlertBot.DiscordEmulator.Api;
using AlertBot.DiscordEmulator.Control;
using AlertBot.DiscordEmulator.Page;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;

namespace AlertBot.DiscordEmulator;

/// <summary>Puts the web application together and starts it on loopback.</summary>
internal static class EmulatorHost
{
    public static async Task<WebApplication> StartAsync(EmulatorOptions options, CancellationToken stop)
    {
        EmulatorOptionsCheck.Check(options);
        var app = Build(options);
        try
        {
            app.Services.GetRequiredService<World>();
            await app.StartAsync(stop);
            var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
            app.Services.GetRequiredService<EmulatorAddress>().Root = new Uri(address);
            return app;
        }
        catch (SqliteException e)
        {
            await app.DisposeAsync();
            throw new EmulatorStartException($"The data file {options.DataFile} cannot be used ({e.Message}): name a file in a folder that exists, written by the emulator.", e);
        }
        catch (Exception e) when (e is IOException { InnerException: AddressInUseException } or SocketException)
        {
            await app.DisposeAsync();
            throw new EmulatorStartException($"Port {options.Port} on 127.0.0.1 is in use: choose another with --port, or 0 for a free one.", e);
        }
    }

    private static WebApplication Build(EmulatorOptions options)
    {
        // An empty builder: no settings files, no environment, no content root of the process we may be embedded in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = FormGate.MostBytes + (1024 * 1024);
        });
        builder.Services.AddRoutingCore();
        // A failed start is told by EmulatorStartException, once.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Logging.SetMinimumLevel(options.Quiet ? LogLevel.Error : LogLevel.Warning).AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.AddEmulator(options);
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        app.UseRouting();
        app.UseApiPipeline();
        app.UseWhen(http => http.Request.Path.StartsWithSegments(ControlRoutes.Prefix, StringComparison.Ordinal), control => control.Use(FormGate.ReadAsync));
        var api = app.MapGroup(ApiRoutes.Prefix);
        api.MapChannels();
        api.MapMessages();
        api.MapApplication();
        api.MapCommands();
        api.MapReplies();
        app.MapGroup(ControlRoutes.Prefix).MapControl();
        app.MapAttachments();
        app.MapPage();
    }
}
