using System.Collections.Immutable;
using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Commands;

namespace AlertBot.SelfHost.Reading;

/// <summary>What <c>alertbot feeds add --json</c> writes.</summary>
internal sealed record FeedAdditionReading(
    string Given,
    bool Ok,
    string? Url = null,
    string? Title = null,
    bool? IsNew = null,
    int? Items = null,
    ImmutableArray<FeedAdditionReading.Item>? Considered = null,
    ImmutableArray<FeedAdditionReading.Candidate>? Candidates = null,
    string? Error = null)
{
    public static FeedAdditionReading Of(string given, FeedAddition addition) => addition switch
    {
        FeedAddition.Found found => new(given, true, found.Feed.Url, found.Name, found.IsNew, found.Preview.Items, [.. found.Preview.Considered.Select(Of)]),
        FeedAddition.Several several => new(given, false, Candidates: [.. several.Candidates.Select(candidate => new Candidate(candidate.Url, candidate.Title))], Error: "the page names several feeds"),
        FeedAddition.Nothing nothing => new(given, false, Error: nothing.Reason),
        _ => throw new UnreachableException(),
    };

    private static Item Of(FeedPreview.Item item) => new(
        item.Title, item.Url, item.Published.UtcDateTime, item.Deal.Value, item.Verdict.ToString().ToLowerInvariant(), item.IsAlert, item.Reason);

    internal sealed record Item(string Title, string Url, DateTime Published, string Deal, string Decision, bool Alerted, string Reason);

    internal sealed record Candidate(string Url, string Title);
}
