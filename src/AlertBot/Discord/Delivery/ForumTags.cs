using System.Collections.Immutable;
using AlertBot.Developments;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;

namespace AlertBot.Discord.Delivery;

/// <summary>Chooses the tag of a thread by the development's kind, among those that the forum has.</summary>
internal static class ForumTags
{
    // What people call their tags, beside the kinds' own names.
    private static readonly Dictionary<DevelopmentKind, string[]> _words = new()
    {
        [DevelopmentKind.Rumour] = ["rumours", "rumor", "rumors", "talks"],
        [DevelopmentKind.Announced] = ["deal", "deals", "merger", "mergers", "acquisition", "acquisitions", "m&a"],
        [DevelopmentKind.Bid] = ["bids", "offer", "offers", "takeover", "merger"],
        [DevelopmentKind.Rejected] = ["rejection"],
        [DevelopmentKind.Amended] = ["terms", "partnership", "contract"],
        [DevelopmentKind.Investment] = ["investments", "funding", "financing"],
        [DevelopmentKind.Licensing] = ["license", "licence", "licences", "partnership", "partnerships"],
        [DevelopmentKind.Financial] = ["finance", "earnings", "results"],
        [DevelopmentKind.Litigation] = ["legal", "lawsuit", "lawsuits", "court"],
        [DevelopmentKind.Regulatory] = ["regulation", "regulators", "antitrust", "legal"],
        [DevelopmentKind.Completed] = ["closed", "done"],
        [DevelopmentKind.Terminated] = ["ended", "cancelled", "dead"],
        [DevelopmentKind.Personnel] = ["people", "management"],
    };

    private static readonly string[] _rest = ["news", "other", "misc", "general", "alerts"];

    /// <summary>At most one; where none fits, none, unless the forum demands one.</summary>
    /// <param name="kind">Null for what is of no one kind.</param>
    public static ImmutableArray<string> Of(DiscordChannel forum, DevelopmentKind? kind)
    {
        // A moderated tag is refused to a bot that may not manage threads.
        var tags = (forum.AvailableTags ?? []).Where(tag => !tag.Moderated).ToList();
        var fitting = kind is { } known ? Named(tags, [known.ToString(), KindStyle.Of(known).Label, .. _words.GetValueOrDefault(known, [])]) : null;
        var tag = fitting ?? (forum.RequiresTag ? Named(tags, _rest) ?? tags.FirstOrDefault() : null);
        return tag is null ? [] : [tag.Id];
    }

    private static ForumTag? Named(List<ForumTag> tags, IEnumerable<string> names) =>
        names.Select(name => tags.Find(tag => tag.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(tag => tag is not null);
}
