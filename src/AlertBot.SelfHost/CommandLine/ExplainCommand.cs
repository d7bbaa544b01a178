using System.CommandLine;
using AlertBot.Articles;
using AlertBot.SelfHost.Explain;
using AlertBot.SelfHost.Replay;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot explain</c>: each stage's verdict and reason for one item.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> _target = new("target") { Description = "an article's address, an HTML page or a text (headline first) in a file, or an item as JSON (*.json, as replay reads them)" };
    private static readonly Option<string?> _deals = new("--deals") { Description = "folder of deal files [default: the deals in the store]" };
    private static readonly Option<string?> _store = new("--store") { Description = "the SQLite file whose past counts [default: none, every deal is new]" };
    private static readonly Option<bool> _json = new("--json") { Description = "one JSON object" };

    public static Command Create()
    {
        var command = new Command("explain", "Show what every stage makes of one item, and why. Nothing is stored or sent.")
        {
            _target, _deals, _store, _json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_deals) is null && result.GetValue(_store) is null)
                result.AddError("explain needs --deals DIR, --store FILE or both.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var store = new ReplayStore(Existing(parsed.GetValue(_store)));
        var (deals, problems) = parsed.GetValue(_deals) is { } folder ? OfflineDesk.Deals(folder) : (null, 0);
        await using var services = OfflineDesk.Build(store.File, deals, TimeProvider.System, services => services.AddSingleton<Fates>().AddSingleton<Explainer>());
        var article = await Subject.ReadAsync(
            parsed.GetRequiredValue(_target), services.GetRequiredService<IArticleReader>(), TimeProvider.System.GetUtcNow(), cancellationToken);
        var explanation = await services.GetRequiredService<Explainer>().ExplainAsync(article, cancellationToken);
        foreach (var line in parsed.GetValue(_json) ? [ExplanationJson.Write(explanation)] : ExplanationText.Lines(explanation))
            Console.WriteLine(line);

        return problems == 0 ? ExitCode.Fine : ExitCode.BadInput;
    }

    private static string? Existing(string? store) =>
        store is null || File.Exists(store) ? store : throw new CommandFailure($"--store {store}: no such file.");
}
