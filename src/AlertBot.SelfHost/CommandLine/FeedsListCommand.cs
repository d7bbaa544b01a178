using System.CommandLine;
using AlertBot.Commands;
using AlertBot.Feeds;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot feeds list</c>.</summary>
internal static class FeedsListCommand
{
    /// <summary>Beside the output: what reads that gets no feeds.</summary>
    public const string None = "alertbot: there are no feeds in this store yet; alertbot feeds add URL adds one.";

    public static Command Create()
    {
        var command = new Command("list", "The feeds that are polled, by name. With their health: feeds health.") { DeskStore.Option };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.OpenKept(parsed);
        var records = await app.Services.GetRequiredService<IFeedStore>().ListAsync(cancellationToken);
        if (records.Count == 0)
            await parsed.InvocationConfiguration.Error.WriteLineAsync(None);
        foreach (var record in records.OrderBy(FeedNames.Of))
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{FeedNames.Of(record)} = {record.Feed.Url}");

        return ExitCode.Fine;
    }
}
