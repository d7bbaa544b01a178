using System.Diagnostics;
using AlertBot.Articles;

namespace AlertBot;

/// <summary>
/// One trace from a feed's item to its messages. It begins where an item is found to be about a deal, most are about none, and goes on in the
/// rows that the steps leave to each other and not in the hints: those may be lost, and one hint is about many items.
/// </summary>
internal static class DeskTraces
{
    private static readonly ActivitySource _source = new("AlertBot");

    /// <summary>The beginning, with a link to what the host was doing.</summary>
    public static Activity? Item(Article article)
    {
        var host = Activity.Current;
        // Without this the item would go into the trace of the poll, with all others of all feeds polled together.
        Activity.Current = null;
        var item = Start("poll item", default, host);
        if (item is null)
            Activity.Current = host;
        return item?.SetTag("alertbot.article", article.Id.Value).SetTag("alertbot.outlet", article.Outlet).SetTag("url.full", article.Url);
    }

    /// <param name="trace">What the row says that asks for the step; null when nobody traced it.</param>
    public static Activity? Step(string name, string? trace) =>
        ActivityContext.TryParse(trace, null, isRemote: true, out var parent) ? Start(name, parent, Activity.Current) : null;

    /// <summary>What a row should say, for whoever takes the next step.</summary>
    public static string? Next => Activity.Current is { IdFormat: ActivityIdFormat.W3C, Source.Name: "AlertBot" } step ? step.Id : null;

    private static Activity? Start(string name, ActivityContext parent, Activity? host) =>
        _source.StartActivity(name, ActivityKind.Consumer, parent, links: host is null ? null : [new ActivityLink(host.Context)]);
}
