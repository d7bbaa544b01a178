using System.CommandLine;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Dossiers;
using AlertBot.Dossiers.Pictures;
using AlertBot.SelfHost.Replay;
using AlertBot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot replay</c>: what would have been alerted.</summary>
internal static class ReplayCommand
{
    private static readonly Option<string> _deals = new("--deals") { Description = "folder of deal files", Required = true };
    private static readonly Option<string> _items = new("--items")
    {
        Description = "items as JSON lines {url, title, outlet, published, first_seen?, summary?, body?} in time order; .gz too",
        Required = true,
    };
    private static readonly Option<bool> _json = new("--json") { Description = "one JSON object a decision" };
    private static readonly Option<bool> _all = new("--all") { Description = "print every decision, not only the alerts" };
    private static readonly Option<string?> _store = new("--store") { Description = "keep the store in this file [default: in memory]" };
    private static readonly Option<string?> _svg = new("--svg") { Description = "draw the alerts on a time line into this SVG file" };
    private static readonly Option<string?> _png = new("--png") { Description = "the same as PNG" };

    public static Command Create()
    {
        var command = new Command("replay", "Take past items through match, decide and outbox, and show what would have been alerted.")
        {
            _deals, _items, _json, _all, _svg, _png, _store,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (deals, bad) = OfflineDesk.Deals(parsed.GetRequiredValue(_deals));
        await using var services = Services(parsed.GetValue(_store), deals);
        await services.GetRequiredService<ISubscriptionStore>().PutAsync(new Subscription("replay", []), cancellationToken);
        var started = TimeProvider.System.GetTimestamp();
        var (summary, alerted, unread) = await TellAsync(services.GetRequiredService<ReplayDesk>(), parsed, cancellationToken);
        var took = TimeProvider.System.GetElapsedTime(started);
        await ShowAsync(await Backtest.OfAsync(deals, services.GetRequiredService<IDossierStore>(), alerted, cancellationToken), summary.Items, parsed, cancellationToken);
        foreach (var line in summary.Lines(took))
            await Console.Error.WriteLineAsync(line);

        return bad + unread == 0 ? ExitCode.Fine : ExitCode.BadInput;
    }

    private static async Task<(ReplaySummary Summary, HashSet<string> Alerted, int Bad)> TellAsync(ReplayDesk desk, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (bad, summary, alerted) = (0, new ReplaySummary(), new HashSet<string>(StringComparer.Ordinal));
        var progress = new Progress("items", TimeProvider.System);
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        await foreach (var item in ReplayFile.ReadAsync(parsed.GetRequiredValue(_items), Report, cancellationToken))
        {
            var decisions = await desk.TellAsync(item, cancellationToken);
            summary.Count(decisions);
            progress.Show(summary.Items);
            alerted.UnionWith(decisions.Where(decision => decision.Alerted).Select(decision => decision.Development!));
            foreach (var decision in decisions)
                await WriteAsync(output, decision, parsed);
        }

        Progress.Clear();
        return (summary, alerted, bad);

        void Report(string problem)
        {
            bad++;
            Console.Error.WriteLine($"alertbot: {problem}");
        }
    }

    private static Task WriteAsync(StreamWriter output, ReplayDecision decision, ParseResult parsed)
    {
        if (parsed.GetValue(_json))
            return output.WriteLineAsync(JsonSerializer.Serialize(decision, ReplayJson.Default.ReplayDecision));

        return parsed.GetValue(_all)
            ? output.WriteLineAsync($"{decision.Published:yyyy-MM-dd HH:mm}  {(decision.Alerted ? "ALERT" : decision.Decision),-10}  {decision.Deal}  [{decision.Kind}] {decision.Title}")
            : Task.CompletedTask;
    }

    /// <summary>The alerts as a table, where no other form was asked for, and as pictures where they were.</summary>
    private static async Task ShowAsync(Backtest backtest, int items, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!parsed.GetValue(_json) && !parsed.GetValue(_all))
        {
            foreach (var line in BacktestTable.Lines(backtest))
                Console.WriteLine(line);
        }
        if (parsed.GetValue(_svg) is { } svg)
            await File.WriteAllTextAsync(svg, PictureSvg.Write(BacktestPicture.Of(backtest, items)), cancellationToken);
        if (parsed.GetValue(_png) is { } png)
            await File.WriteAllBytesAsync(png, PicturePng.Write(BacktestPicture.Of(backtest, items)), cancellationToken);
    }
    private static ServiceProvider Services(string? file, GivenDeals deals)
    {
        var clock = new ReplayClock();
        return OfflineDesk.Build(file ?? "in memory", deals, clock, services =>
        {
            services.AddSingleton(clock).AddSingleton<ReplayDesk>().Replace(ServiceDescriptor.Singleton<IArticleReader, OfflineArticleReader>());
            if (file is null)
                services.Replace(ServiceDescriptor.Singleton<IEntityTable, MemoryTable>());
        });
    }
}
