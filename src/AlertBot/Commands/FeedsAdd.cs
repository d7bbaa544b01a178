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

        var added = await desk.AddAsync(url, request.Get(_outlet) ?? "", await shelf.OwnerAsync(request, cancellationToken), request.GuildId, postLast, cancellationToken);
        shelf.Forget();
        return added switch
        {
            FeedAddition.Found found => Reply(found, postLast),
            FeedAddition.Several several => Reply(several.Candidates),
            FeedAddition.Nothing nothing => CommandReply.Unknown("No feed found", $"{Replies.Capital(nothing.Reason)}.\nSee whether the address opens in a browser; any page of a site that has a feed does as well."),
            _ => throw new UnreachableException(),
        };
    }

    private static CommandReply Reply(FeedAddition.Found found, int postLast)
    {
        var told = found.Preview.Told;
        var title = found.IsNew ? $"{found.Name} is polled from now on" : $"{found.Name} is polled already";
        return new(title, $"{found.Feed.Url}\n{Seen(found, postLast)} {Would(found.Preview, told.Count)}", [.. told.Take(MostShown).Select(Line)], []);
    }

    private static string Seen(FeedAddition.Found found, int postLast) => (found.IsNew, postLast) switch
    {
        (false, _) => "Nothing has changed.",
        (_, 0) => "What it shows now counts as seen; what comes is told.",
        (_, 1) => "The last of its items that are about a deal is told in a minute, and then what comes.",
        _ => $"The last {postLast} of its items that are about a deal are told in a minute, and then what comes.",
    };

    private static string Would(FeedPreview preview, int told) => (preview.Items, preview.Matched, told) switch
    {
        (0, _, _) => "It shows no items now.",
        (1, 0, _) => "Its 1 item is about no tracked deal.",
        (var items, 0, _) => $"None of its {items} items is about a tracked deal.",
        (var items, var matched, 0) => $"{Of(matched, items)} about a tracked deal, and {(matched == 1 ? "would be no alert" : "none would be an alert")} now.",
        (var items, var matched, _) => $"{Of(matched, items)} about a tracked deal. {(told == 1 ? "One would have been an alert" : $"{told} would have been alerts")} that you did not get:",
    };

    private static string Of(int matched, int items) => items == 1 ? "Its 1 item is" : $"Of its {items} items {matched} {(matched == 1 ? "is" : "are")}";

    private static ReplyLine Line(IReadOnlyList<FeedPreview.Item> story) => new(
        Dossiers.DateWriter.Write(story[0].Published), $"{story[0].Title} ({string.Join(", ", story.Select(item => item.DealName).Distinct())})", story[0].Url, story[0].Published);

    private static CommandReply Reply(ImmutableArray<FeedCandidate> candidates) => new(
        "Which of these feeds?",
        "The page names several. Nothing is polled yet: say /feeds add again with the address of one.",
        [.. candidates.Take(MostShown).Select(candidate => new ReplyLine(candidate.Title.Length > 0 ? candidate.Title : "Feed", candidate.Url))],
        [],
        Known: false);
}
