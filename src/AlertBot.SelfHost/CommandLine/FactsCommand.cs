using System.CommandLine;
using AlertBot.SelfHost.Facts;
using AlertBot.SelfHost.Reading;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot facts</c>: the kind, the parties, the dates and the figures that texts tell.</summary>
internal static class FactsCommand
{
    // Enough for both cores to have work between two writes, little enough to stay in the cache.
    private const int Batch = 64;

    private static readonly Option<string> _items = new("--items")
    {
        Description = "texts as JSON lines {id, text, published?}; .gz too, - for standard input",
        Required = true,
    };
    private static readonly Option<bool> _json = new("--json") { Description = "one JSON object a text; what is printed without it as well" };

    public static Command Create()
    {
        var command = new Command("facts", "Read kind, parties with roles, dates, money, percentages and durations out of texts.") { _items, _json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (path, console, bad) = (parsed.GetRequiredValue(_items), parsed.InvocationConfiguration, 0);
        await foreach (var batch in LineFile.ReadAsync(path, Report, cancellationToken).Chunk(Batch).WithCancellation(cancellationToken))
        {
            foreach (var (output, problem) in batch.AsParallel().AsOrdered().Select(line => Read(path, line.Number, line.Line)))
            {
                if (output is not null)
                    await console.Output.WriteLineAsync(output);
                if (problem is not null)
                    await console.Error.WriteLineAsync(problem);
                bad += problem is null ? 0 : 1;
            }
        }

        return bad == 0 ? ExitCode.Fine : ExitCode.BadInput;

        void Report(string problem)
        {
            bad++;
            console.Error.WriteLine($"alertbot: {problem}");
        }
    }

    private static (string? Output, string? Problem) Read(string path, int number, string line)
    {
        var (item, published, problem) = FactsLine.Parse(line);
        return (item is null ? null : FactsWriter.Write(item, published), problem is null ? null : $"alertbot: {path}({number}): {problem}");
    }
}
