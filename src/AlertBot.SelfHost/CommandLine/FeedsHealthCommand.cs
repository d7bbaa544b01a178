using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AlertBot.Feeds;
using AlertBot.SelfHost.Reading;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot feeds health</c>: how each feed is, since when and why; exit code 1 when one cannot be read.</summary>
internal static class FeedsHealthCommand
{
    private static readonly Option<bool> _json = new("--json") { Description = "one JSON object a feed" };

    public static Command Create()
    {
        var command = new Command("health", "How the feeds are, since when and why; exit code 1 when one cannot be read.") { DeskStore.Option, _json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.OpenKept(parsed);
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var readings = (await app.Services.GetRequiredService<IFeedStore>().ListAsync(cancellationToken)).Select(record => FeedHealthReading.Of(record, now)).ToList();
        if (readings.Count == 0)
            await parsed.InvocationConfiguration.Error.WriteLineAsync(FeedsListCommand.None);
        foreach (var reading in readings)
            await parsed.InvocationConfiguration.Output.WriteLineAsync(parsed.GetValue(_json) ? JsonSerializer.Serialize(reading, ReadingJson.Lines.FeedHealthReading) : Line(reading));

        return readings.TrueForAll(reading => reading.Ok) ? ExitCode.Fine : ExitCode.BadInput;
    }

    private static string Line(FeedHealthReading reading) =>
        $"{reading.Condition,-18}  {(reading.Since is { } since ? since.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) : ""),-17}  {reading.Name}: {reading.Reason}";
}
