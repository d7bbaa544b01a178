using System.CommandLine;
using AlertBot.Commands;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot servers</c>: the Discord servers that keep something at the desk, and the removal of all that one keeps.</summary>
internal static class ServersCommand
{
    private static readonly Argument<string> _server = new("ID") { Description = "the server's id, as servers list shows it" };

    public static Command Create()
    {
        var list = new Command("list", "The servers that keep deals, answers, feeds or subscriptions here.") { DeskStore.Option };
        list.SetAction(ListAsync);
        var forget = new Command("forget", "Remove all that a server keeps here. It happens by itself within three hours after the bot was removed from it.") { _server, DeskStore.Option };
        forget.SetAction(ForgetAsync);
        return new Command("servers", "The Discord servers that keep something at the desk.") { list, forget };
    }

    private static async Task<int> ListAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.Open(parsed);
        foreach (var server in await app.Services.GetRequiredService<IServers>().ListAsync(cancellationToken))
            await parsed.InvocationConfiguration.Output.WriteLineAsync(FormattableString.Invariant($"{server.Id} since {server.Since:yyyy-MM-dd}{(server.Missing is { } missing ? $", without the bot since {missing:yyyy-MM-dd HH:mm} UTC" : "")}"));

        return ExitCode.Fine;
    }

    private static async Task<int> ForgetAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.Open(parsed);
        var server = parsed.GetRequiredValue(_server);
        if (await app.Services.GetRequiredService<IServers>().GetAsync(server, cancellationToken) is null)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"alertbot: {server}: no such server keeps anything here; servers list shows them.");
            return ExitCode.BadInput;
        }

        await app.Services.GetRequiredService<Departures>().ForgetAsync(server, cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"All that server {server} kept here is removed.");
        return ExitCode.Fine;
    }
}
