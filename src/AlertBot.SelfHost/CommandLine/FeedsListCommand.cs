using System.CommandLine;
using AlertBot.Commands;
using AlertBot.Feeds;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot feeds list</c>.</summary>
internal static class FeedsListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "The feeds that are polled, by name. With their health: feeds health.") { DeskStore.Option };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.Open(parsed);
        foreach (var record in (await app.Services.GetRequiredService<IFeedStore>().ListAsync(cancellationToken)).OrderBy(FeedNames.Of))
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{FeedNames.Of(record)} = {record.Feed.Url}");

        return ExitCode.Fine;
    }
}
