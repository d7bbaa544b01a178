using System.CommandLine;
using AlertBot.Feeds;
using AlertBot.Feeds.Opml;
using AlertBot.SelfHost.Reading;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot feeds import</c>: polls the feeds of an OPML file from now on; what cannot be used is named by its line.</summary>
internal static class FeedsImportCommand
{
    private static readonly Argument<string> _file = new("OPML") { Description = "a subscription list of a feed reader" };

    public static Command Create()
    {
        var command = new Command("import", "Poll the feeds of an OPML file from now on.") { _file, DeskStore.Option };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        var (console, file) = (parsed.InvocationConfiguration, parsed.GetRequiredValue(_file));
        var (bytes, error) = await InputFile.ReadAsync(file, cancellationToken);
        if (bytes is null)
        {
            await console.Error.WriteLineAsync($"alertbot: {file}: {error}");
            return ExitCode.BadInput;
        }

        var result = OpmlReader.Read(bytes);
        foreach (var problem in result.Problems)
            await console.Error.WriteLineAsync($"alertbot: {file}({problem.Line}): {problem.Reason}");

        var added = await AddAsync(parsed, result, cancellationToken);
        await console.Output.WriteLineAsync($"{added} feeds added, {result.Feeds.Length - added} polled already, {result.Duplicates} named twice, {result.Problems.Length} not usable.");
        return result.Problems.IsEmpty ? ExitCode.Fine : ExitCode.BadInput;
    }

    private static async Task<int> AddAsync(System.CommandLine.ParseResult parsed, OpmlResult result, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.Open(parsed);
        var (feeds, now, added) = (app.Services.GetRequiredService<IFeedStore>(), app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), 0);
        foreach (var feed in result.Feeds)
            added += await feeds.AddAsync(feed, now, cancellationToken) ? 1 : 0;

        return added;
    }
}
