using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using AlertBot.Alerts;
using AlertBot.Feeds.Discovery;

namespace AlertBot.Commands;

internal sealed class FeedsAdd(FeedDesk desk, FeedShelf shelf, ServerQuota quota) : ICommand
{
    // Discord shows about so many lines without scrolling away the rest of the channel.
    private const int MostShown = 10;

    private static readonly CommandOption _url = new("url", "The feed, or any page of the site that has one", Required: true);
    private static readonly CommandOption _outlet = new("outlet", "What readers see as the source; the feed's own title if left out");
    private static readonly CommandOption _postLast = new("post-last", "Tell so many of the items that are there already; none if left out", OptionType.Number);

    public static CommandDefinition Command { get; } = new("feeds add", "Poll a feed from now on", [_url, _outlet, _postLast], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (request.Get(_url) is not { } url)
            return CommandReply.Unknown("Which feed?", "Put its address after /feeds add, or that of a page of the site.");

        var postLast = double.TryParse(request.Get(_postLast), CultureInfo.InvariantCulture, out var typed) ? (int)Math.Clamp(typed, 0, FeedDesk.MostPosted) : 0;
        if (await quota.RefusalAsync(request, (await shelf.ListAsync(request, cancellationToken)).Count, ServerLimits.Feeds, "feeds", cancellationToken) is { } refusal)
            return refusal;

        var added = await desk.AddAsync(url, request.Get(_outlet) ?? "", await shelf.OwnerAsync(request, cancellationToken), postLast, cancellationToken);
        shelf.Forget();
        return added switch
        {
            FeedAddition.Found found => Reply(found, postLast),
            FeedAddition.Several several => Reply(several.Candidates),
            FeedAddition.Nothing nothing => CommandReply.Unknown("No feed found", $"{Replies.Capital(nothing.Reason)}."),
            _ => throw new UnreachableException(),
        };
    }

    private static CommandReply Reply(FeedAddition.Found found, int postLast)
    {
        var alerts = found.Preview.Alerts.OrderByDescending(item => item.Published).ToList();
        var title = found.IsNew ? $"{found.Name} is polled from now on" : $"{found.Name} is polled already";
        return new(title, $"{found.Feed.Url}\n{Seen(found, postLast)} {Would(found.Preview, alerts.Count)}", [.. alerts.Take(MostShown).Select(Line)], []);
    }

    private static string Seen(FeedAddition.Found found, int postLast) => (found.IsNew, postLast) switch
    {
        (false, _) => "Nothing has changed.",
        (_, 0) => "What it shows now counts as seen; what comes is told.",
        _ => $"The last {postLast} of its items that are about a deal are told in a minute, and then what comes.",
    };

    private static string Would(FeedPreview preview, int alerts) => (preview.Considered.Length, alerts) switch
    {
        (0, _) => $"None of its {Replies.Count(preview.Items, "item", "items")} is about a tracked deal.",
        (var considered, 0) => $"Of its {Replies.Count(preview.Items, "item", "items")} {considered} {(considered == 1 ? "is" : "are")} about a tracked deal, and none would be an alert now.",
        (_, var count) => $"Of its {Replies.Count(preview.Items, "item", "items")} {count} would have been {(count == 1 ? "an alert" : "alerts")} that you did not get:",
    };

    private static ReplyLine Line(FeedPreview.Item item) =>
        new(Dossiers.DateWriter.Write(item.Published), $"{item.Title} ({item.DealName})", item.Url, item.Published);

    private static CommandReply Reply(ImmutableArray<FeedCandidate> candidates) => new(
        "Which of these feeds?",
        "The page names several. Nothing is polled yet: say /feeds add again with the address of one.",
        [.. candidates.Take(MostShown).Select(candidate => new ReplyLine(candidate.Title.Length > 0 ? candidate.Title : "Feed", candidate.Url))],
        [],
        Known: false);
}
