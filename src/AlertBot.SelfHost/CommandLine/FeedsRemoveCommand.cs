using System.CommandLine;
using AlertBot.Commands;
using AlertBot.Feeds;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot feeds remove</c>: ends the polling of a feed; what it told stays.</summary>
internal static class FeedsRemoveCommand
{
    private static readonly Argument<string> _feed = new("FEED") { Description = "its address, or its name" };

    public static Command Create()
    {
        var command = new Command("remove", "Stop polling a feed; what it told stays.") { _feed, DeskStore.Option };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.OpenKept(parsed);
        var (feeds, name) = (app.Services.GetRequiredService<IFeedStore>(), parsed.GetRequiredValue(_feed));
        if (FeedNames.Find(await feeds.ListAsync(cancellationToken), name) is not { } record)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"alertbot: {name}: no such feed, or several that could be meant; feeds list shows them all.");
            return ExitCode.BadInput;
        }

        await app.Services.GetRequiredService<FeedDesk>().RemoveAsync(record.Feed.Id, cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"{FeedNames.Of(record)} is not polled any more: {record.Feed.Url}");
        return ExitCode.Fine;
    }
}
