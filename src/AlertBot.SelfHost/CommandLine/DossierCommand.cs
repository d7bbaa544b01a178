using System.CommandLine;
using System.Globalization;
using AlertBot.Articles;
using AlertBot.Developments;
using AlertBot.Dossiers;
using AlertBot.Dossiers.Pictures;
using AlertBot.SelfHost.Dossiers;
using AlertBot.SelfHost.Reading;
using AlertBot.SelfHost.Replay;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot dossier</c>: what is on record of a deal after some articles.</summary>
internal static class DossierCommand
{
    private static readonly Option<string> _deals = new("--deals") { Description = "folder of deal files", Required = true };
    private static readonly Option<string[]> _articles = new("--articles")
    {
        Description = "articles as HTML pages or text (headline first)",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };
    private static readonly Option<string?> _items = new("--items") { Description = "items as JSON lines, as replay reads them" };
    private static readonly Option<string?> _deal = new("--deal") { Description = "id of the one deal to show [default: all that the articles tell about]" };
    private static readonly Option<string?> _published = new("--published") { Description = "when the articles were published, yyyy-MM-dd [default: what each says, or else the time of its file]" };
    private static readonly Option<string?> _svg = new("--svg") { Description = "draw the timeline of the one deal into this SVG file" };
    private static readonly Option<string?> _png = new("--png") { Description = "the same as PNG" };
    private static readonly Option<bool> _json = new("--json") { Description = "one JSON object a deal" };

    public static Command Create()
    {
        var command = new Command("dossier", "Show what is on record of a deal after some articles: timeline, terms and questions, with their sources. Nothing is stored or sent.")
        {
            _deals, _articles, _items, _deal, _published, _json, _svg, _png,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_articles) is not { Length: > 0 } && result.GetValue(_items) is null)
                result.AddError("dossier needs --articles FILE…, --items FILE or both.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var published = Date(parsed.GetValue(_published));
        using var store = new ReplayStore(null);
        var (deals, bad) = OfflineDesk.Deals(parsed.GetRequiredValue(_deals));
        await using var services = Services(store.File, deals);
        var (articles, unreadable) = await ReadAsync(parsed.GetValue(_articles) ?? [], published, cancellationToken);
        if (parsed.GetValue(_items) is { } items)
        {
            await foreach (var item in ReplayFile.ReadAsync(items, Report, cancellationToken))
                articles.Add(item.ToArticle());
        }

        var desk = services.GetRequiredService<OfflineDossiers>();
        foreach (var (article, reports) in await desk.TellAsync(articles, cancellationToken))
            await Console.Error.WriteLineAsync($"{article.Outlet}: {Verdicts(reports)}");

        var open = await desk.OpenAsync(parsed.GetValue(_deal), cancellationToken);
        foreach (var line in open.SelectMany(dossier => parsed.GetValue(_json) ? [DossierJson.Write(dossier)] : DossierText.Lines(dossier)))
            Console.WriteLine(line);
        await DrawAsync(open, parsed, cancellationToken);

        return bad + unreadable == 0 ? ExitCode.Fine : ExitCode.BadInput;

        void Report(string problem)
        {
            bad++;
            Console.Error.WriteLine($"alertbot: {problem}");
        }
    }

    private static string Verdicts(IReadOnlyList<Report> reports) => reports.Count == 0
        ? "about none of the deals"
        : string.Join("; ", reports.Select(report => $"{report.Deal} {report.Verdict.ToString().ToLowerInvariant()} ({report.Reason})"));

    private static async Task DrawAsync(IReadOnlyList<Dossier> open, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (svg, png) = (parsed.GetValue(_svg), parsed.GetValue(_png));
        if (svg is null && png is null)
            return;
        if (open is not [var only])
            throw new CommandFailure($"--svg and --png draw one deal, and here are {open.Count}: name it with --deal.");
        if (svg is not null)
            await File.WriteAllTextAsync(svg, PictureSvg.Write(DealPicture.Of(only)), cancellationToken);
        if (png is not null)
            await File.WriteAllBytesAsync(png, PicturePng.Write(DealPicture.Of(only)), cancellationToken);
    }

    private static async Task<(List<Article> Articles, int Unreadable)> ReadAsync(string[] files, DateTimeOffset? published, CancellationToken cancellationToken)
    {
        var articles = new List<Article>();
        foreach (var file in files)
        {
            var (article, error) = await ArticleFile.ReadAsync(file, published, cancellationToken);
            if (article is not null)
                articles.Add(article);
            if (Problem(article, error) is { } problem)
                await Console.Error.WriteLineAsync($"alertbot: {file}: {problem}");
        }

        return (articles, files.Length - articles.Count);
    }

    private static string? Problem(Article? article, string? error) => article?.BodyNote switch
    {
        ArticleFile.Undated => TakenFor("the time of the file", article),
        ArticleFile.DatedByText => TakenFor("the latest day in its text", article),
        _ => error,
    };

    private static string TakenFor(string what, Article article) =>
        string.Create(CultureInfo.InvariantCulture, $"tells no date, so {what} is taken: {article.Published:yyyy-MM-dd}. If that is not its day, give --published.");

    private static DateTimeOffset? Date(string? text) =>
        text is null ? null
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date.ToUniversalTime()
            : throw new CommandFailure($"--published {text}: no date; write it as 2026-04-28.");

    private static ServiceProvider Services(string file, GivenDeals deals)
    {
        var clock = new ReplayClock();
        return OfflineDesk.Build(file, deals, clock, services => services
            .AddSingleton(clock)
            .AddSingleton<OfflineDossiers>()
            .Replace(ServiceDescriptor.Singleton<IArticleReader, OfflineArticleReader>()));
    }
}
