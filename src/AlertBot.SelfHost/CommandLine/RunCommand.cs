using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using AlertBot.Commands;
using AlertBot.Discord.Registration;
using AlertBot.Discord.Rest;
using AlertBot.Feeds.Health;
using Microsoft.Extensions.Options;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot run</c>: the service on one machine.</summary>
internal static class RunCommand
{
    private static readonly Option<string?> _deals = new("--deals") { Description = "folder of deal files to track (setting Desk:Deals)" };
    private static readonly Option<string[]> _feeds = new("--feed")
    {
        Description = "a feed to poll: a URL, or \"Outlet = URL\"; may be repeated (setting Desk:Feeds)",
        DefaultValueFactory = _ => [],
    };
    private static readonly Option<string[]> _channels = new("--channel")
    {
        Description = "id of a Discord channel that is told every development; may be repeated (setting Desk:Channels)",
        DefaultValueFactory = _ => [],
    };
    private static readonly Option<string?> _store = new("--store") { Description = "the SQLite file (setting Storage:File) [default: alertbot.db]" };
    private static readonly Option<int> _port = new("--port") { Description = "port for /interactions and /health", DefaultValueFactory = _ => 5080 };
    private static readonly Option<IPAddress> _listen = new("--listen")
    {
        Description = "address to listen on; 0.0.0.0 for all, as in a container",
        DefaultValueFactory = _ => IPAddress.Loopback,
        CustomParser = Address,
    };

    public static Command Create()
    {
        var command = new Command("run", "Run the service. Settings come from appsettings.json, the environment (Discord__Token=…) and these options.")
        {
            _deals, _feeds, _channels, _store, _port, _listen,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var builder = SelfHostApp.Prepare(Settings(parsed));
        builder.Services.AddTriggers(builder.Configuration.GetSection("Desk").Get<DeskOptions>() ?? new DeskOptions());
        await using var app = builder.Build(parsed.GetValue(_port), parsed.GetValue(_listen));
        await StartAsync(app, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Fine;
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        foreach (var problem in await app.Services.GetRequiredService<ConfiguredDesk>().ApplyAsync(cancellationToken))
            await Console.Error.WriteLineAsync($"alertbot: {problem}");

        await app.StartAsync(cancellationToken);
        await RegisterAsync(app.Services.GetRequiredService<CommandRegistrar>(), cancellationToken);
        Console.WriteLine($"alertbot: {await CommandWayAsync(app.Services, cancellationToken)}.");
        Console.WriteLine($"alertbot: running; POST {app.Urls.First()}/interactions is for Discord, GET {app.Urls.First()}/health for you. Ctrl+C stops it.");
    }

    private static async Task<string> CommandWayAsync(IServiceProvider services, CancellationToken cancellationToken) => CommandWay.Tell(
        await services.GetRequiredService<DiscordClient>().MeAsync(cancellationToken),
        await services.GetRequiredService<IBeats>().GetAsync(BeatKind.Gateway, cancellationToken),
        services.GetRequiredService<TimeProvider>().GetUtcNow());

    private static async Task RegisterAsync(CommandRegistrar registrar, CancellationToken cancellationToken)
    {
        switch (await registrar.RegisterAsync(CommandList.All, cancellationToken))
        {
            case RegistrationResult.Different different:
                Console.WriteLine($"alertbot: slash commands registered: {string.Join(", ", different.Lines)}.");
                break;
            case RegistrationResult.Failed failed:
                await Console.Error.WriteLineAsync($"alertbot: the slash commands could not be registered: {failed.Why.Reason}. The next start tries again.");
                break;
            default:
                break;
        }
    }

    private static IPAddress? Address(ArgumentResult argument)
    {
        if (IPAddress.TryParse(argument.Tokens.Single().Value, out var address))
            return address;

        argument.AddError($"--listen: \"{argument.Tokens.Single().Value}\" is no address; write 127.0.0.1, 0.0.0.0 or another of this machine.");
        return null;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(ParseResult parsed) =>
    [
        new("Desk:Deals", parsed.GetValue(_deals)),
        new("Storage:File", parsed.GetValue(_store)),
        .. Numbered("Desk:Feeds", parsed.GetValue(_feeds)),
        .. Numbered("Desk:Channels", parsed.GetValue(_channels)),
    ];

    private static IEnumerable<KeyValuePair<string, string?>> Numbered(string key, string[]? values) =>
        (values ?? []).Select((value, i) => KeyValuePair.Create($"{key}:{i.ToString(CultureInfo.InvariantCulture)}", (string?)value));
}
