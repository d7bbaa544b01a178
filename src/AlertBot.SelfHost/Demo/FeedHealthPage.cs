using AlertBot.Commands;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;
using AlertBot.SelfHost.Reading;

namespace AlertBot.SelfHost.Demo;

/// <summary>How the feeds are, as a page that keeps itself current. The demo's only: behind a proxy it would show the feeds to everybody.</summary>
internal static class FeedHealthPage
{
    public const string Path = "/feeds";

    public static async Task<IResult> AnswerAsync(IFeedStore feeds, FiguresDesk desk, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rows = (await feeds.ListAsync(cancellationToken))
            .OrderByDescending(record => FeedHealth.Judge(record.State, now).Condition).ThenBy(FeedNames.Of)
            .Select(record => Row(FeedHealthReading.Of(record, now)));
        var figures = (await desk.ReadAsync(now, cancellationToken)).Lines.Select(Figure);
        return Results.Text(Page(string.Join('\n', figures), string.Join('\n', rows), now), "text/html; charset=utf-8");
    }

    private static string Figure(ReplyLine line) =>
        $"""<dt>{HtmlText.Encode(line.Lead)}</dt><dd data-testid="figure">{HtmlText.Encode(line.Text)}</dd>""";

    private static string Row(FeedHealthReading feed) => $"""
        <tr class="{(feed.Ok ? feed.Condition is "ok" or "waiting" ? "well" : "quiet" : "ill")}" data-testid="feed">
        <td><span class="state">{HtmlText.Encode(feed.Condition)}</span></td>
        <td><a href="{HtmlText.Encode(feed.Url)}">{HtmlText.Encode(feed.Name)}</a><br><small>{HtmlText.Encode(feed.Reason)}</small></td>
        <td>{Time(feed.Since)}</td><td>{Time(feed.LastPolled)}</td><td>{Time(feed.LastNews)}</td>
        </tr>
        """;

    private static string Time(DateTime? time) => time is { } known ? $"""<time datetime="{known:O}">{known:d MMM yyyy, HH:mm}</time>""" : "–";

    private static string Page(string figures, string rows, DateTimeOffset now) => $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="refresh" content="5">
        <title>Feed health</title>
        {{PageIcon.Link("#6fd3b5")}}
        <style>
        body { font: 15px/1.5 system-ui, sans-serif; background: #12151a; color: #e3e7ed; margin: 2rem auto; max-width: 68rem; padding: 0 1.2rem; }
        h1 { font-size: 1.3rem; } p, small, th { color: #98a3b3; } a { color: #8ab8ff; text-decoration: none; }
        table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 500; font-size: 13px; }
        th, td { padding: .6rem .8rem .6rem 0; border-bottom: 1px solid #2a313b; vertical-align: top; } time { white-space: nowrap; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; } dt { color: #98a3b3; } dd { margin: 0; }
        .state { border-radius: 9px; padding: .1rem .6rem; font-size: 13px; font-weight: 600; white-space: nowrap; }
        .well .state { background: #1f4f46; color: #6fd3b5; } .quiet .state { background: #4a3a1d; color: #f0b86a; } .ill .state { background: #55282a; color: #f28b82; }
        </style>
        </head>
        <body>
        <h1>Feed health</h1>
        <p>As of {{now.UtcDateTime:d MMM yyyy, HH:mm}} UTC by the story’s clock. <code>/status</code> and <code>/feeds health</code> say the same in Discord.</p>
        <dl>
        {{figures}}
        </dl>
        <table>
        <thead><tr><th>State</th><th>Feed</th><th>Since</th><th>Last poll</th><th>Last news</th></tr></thead>
        <tbody>
        {{rows}}
        </tbody>
        </table>
        </body>
        </html>

        """;
}
