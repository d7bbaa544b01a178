using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AlertBot.Commands;
using AlertBot.SelfHost.Reading;
using AlertBot.SelfHost.Replay;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot feeds add</c>: finds the feed of a site, shows what it would have alerted, and polls it from now on.</summary>
internal static class FeedsAddCommand
{
    private static readonly Argument<string> _url = new("URL") { Description = "a feed, or any page of the site that has one" };
    private static readonly Option<string?> _outlet = new("--outlet") { Description = "what readers see as the source [default: the feed's own title]" };
    private static readonly Option<bool> _preview = new("--preview") { Description = "only show what it would have alerted; nothing is stored" };
    private static readonly Option<string?> _deals = new("--deals") { Description = "with --preview: folder of deal files [default: the deals in the store]" };
    private static readonly Option<int> _postLast = new("--post-last")
    {
        Description = $"tell the last N of its items that are about a deal, 0 to {FeedDesk.MostPosted}",
    };
    private static readonly Option<bool> _json = new("--json") { Description = "one JSON object" };

    public static Command Create()
    {
        _postLast.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > FeedDesk.MostPosted)
                result.AddError($"--post-last takes a whole number from 0 to {FeedDesk.MostPosted}.");
        });
        var command = new Command("add", "Poll a feed from now on. What it shows already counts as seen.")
        {
            _url, _outlet, _preview, _deals, _postLast, DeskStore.Option, _json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_deals) is not null && !result.GetValue(_preview))
                result.AddError("--deals goes with --preview; a desk's own deals come from alertbot run --deals.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (deals, problems) = parsed.GetValue(_deals) is { } folder ? OfflineDesk.Deals(folder) : (null, 0);
        await using var app = DeskStore.Open(parsed, deals);
        var desk = app.Services.GetRequiredService<FeedDesk>();
        var (url, outlet) = (parsed.GetRequiredValue(_url), parsed.GetValue(_outlet) ?? "");
        var addition = parsed.GetValue(_preview)
            ? await desk.LookAsync(url, outlet, cancellationToken)
            : await desk.AddAsync(url, outlet, parsed.GetValue(_postLast), cancellationToken);
        return Print(parsed, url, addition) && problems == 0 ? ExitCode.Fine : ExitCode.BadInput;
    }

    private static bool Print(ParseResult parsed, string url, FeedAddition addition)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (parsed.GetValue(_json))
            output.WriteLine(JsonSerializer.Serialize(FeedAdditionReading.Of(url, addition), ReadingJson.Lines.FeedAdditionReading));
        else if (addition is FeedAddition.Found found)
            Write(output, found, parsed.GetValue(_preview));

        if (addition is FeedAddition.Nothing nothing)
            error.WriteLine($"alertbot: {url}: {nothing.Reason}");
        else if (addition is FeedAddition.Several several)
            error.WriteLine(string.Join(Environment.NewLine, several.Candidates.Select(candidate => $"  {candidate.Url}  {candidate.Title}").Prepend($"alertbot: {url} names several feeds; add one of them:")));

        return addition is FeedAddition.Found;
    }

    private static void Write(TextWriter output, FeedAddition.Found found, bool isPreview)
    {
        output.WriteLine((isPreview, found.IsNew) switch
        {
            (true, _) => $"{found.Name}: {found.Feed.Url}",
            (_, true) => $"{found.Name} is polled from now on: {found.Feed.Url}",
            _ => $"{found.Name} is polled already: {found.Feed.Url}",
        });
        var (items, about, alerts) = (found.Preview.Items, found.Preview.Considered.Length, found.Preview.Alerts.Count());
        output.WriteLine($"{items} items, {about} about a deal, {alerts} would have been alerted{(alerts > 0 ? ":" : ".")}");
        foreach (var item in found.Preview.Alerts)
            output.WriteLine($"  {item.Published.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}  {item.Deal}  {item.Title}  ({item.Reason})");
    }
}
