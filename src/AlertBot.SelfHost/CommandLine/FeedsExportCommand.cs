using System.CommandLine;
using AlertBot.Feeds;
using AlertBot.Feeds.Opml;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot feeds export</c>: the polled feeds as OPML, to a file or to the output.</summary>
internal static class FeedsExportCommand
{
    private static readonly Argument<string?> _file = new("OPML") { Description = "the file to write [default: the output]", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create()
    {
        var command = new Command("export", "The polled feeds as OPML.") { _file, DeskStore.Option };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.OpenKept(parsed);
        var feeds = await app.Services.GetRequiredService<IFeedStore>().ListAsync(cancellationToken);
        var opml = OpmlWriter.Write(feeds, app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        if (parsed.GetValue(_file) is { } file)
            await File.WriteAllTextAsync(file, opml, cancellationToken);
        else
            await parsed.InvocationConfiguration.Output.WriteAsync(opml);

        return ExitCode.Fine;
    }
}
