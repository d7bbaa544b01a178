using System.Globalization;
using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;
using AlertBot.Text;

namespace AlertBot.Storage;

/// <summary>
/// Every partition and row key there is. All rows of a deal share a partition, so that a decision or a step of a delivery is one
/// transaction; what is still to be done stands under "open|", so that the sweep asks with one range.
/// </summary>
internal static class Keys
{
    public const string Deals = "deals";
    public const string Subscriptions = "subscriptions";
    public const string Head = "head";
    public const string Desk = "desk";
    public const string Interactions = "interactions";
    public const string Pace = "pace";
    public const string Changes = "changes";
    public const string Servers = "servers";
    public const string People = "people";
    public const string Senders = "senders";
    public const string Drafts = "drafts";

    /// <summary>What the store is (<see cref="StoreMark"/>).</summary>
    public const string Mark = "schema";

    /// <summary>Written with every change of a deal, in the same transaction. Behind <see cref="All"/>, so that a list of deals does not read it.</summary>
    public const string DealsVersion = "~version";

    /// <summary>Sixteen, so that the sweep asks sixteen questions, however many feeds there are.</summary>
    public static readonly IReadOnlyList<string> FeedPartitions = [.. Enumerable.Range(0, 16).Select(FeedPartition)];

    /// <summary>Row keys begin with a lower-case letter, so this takes a whole partition.</summary>
    public static readonly KeyRange All = new("", "~");

    /// <summary>With the rows that stand behind <see cref="All"/>.</summary>
    public static readonly KeyRange Whole = new("", "\u007f");

    public static readonly KeyRange Open = KeyRange.Under("open|");
    public static readonly KeyRange Pendings = KeyRange.Under("open|pending|");
    public static readonly KeyRange Fanouts = KeyRange.Under("open|fanout|");
    public static readonly KeyRange Revisions = KeyRange.Under("open|revision|");
    public static readonly KeyRange Outbox = KeyRange.Under("open|outbox|");
    public static readonly KeyRange AllSent = KeyRange.Under("sent|");
    public static readonly KeyRange AllParked = KeyRange.Under("parked|");

    /// <summary>Both at once: no other rows stand between them.</summary>
    public static readonly KeyRange OpenAndParked = new(Open.From, AllParked.To);

    public static readonly KeyRange AllSuppressed = KeyRange.Under("suppressed|");
    public static readonly KeyRange AllStarted = KeyRange.Under("thread|");
    public static readonly KeyRange AllHeld = KeyRange.Under("held|");
    public static readonly KeyRange AllDigests = KeyRange.Under("digest|");
    public static readonly KeyRange Notices = KeyRange.Under("notice|");
    public static readonly KeyRange AllSilent = KeyRange.Under("silent|");
    public static readonly KeyRange Developments = KeyRange.Under("development|");
    public static readonly KeyRange Reports = KeyRange.Under("report|");
    public static readonly KeyRange Timeline = KeyRange.Under("timeline|");
    public static readonly KeyRange Terms = KeyRange.Under("term|");
    public static readonly KeyRange Faqs = KeyRange.Under("faq|");
    public static readonly KeyRange OwedNotices = KeyRange.Under("open|notice|");
    public static readonly KeyRange GivenUps = KeyRange.Under("givenup|");
    public static readonly KeyRange Feeds = KeyRange.Under("feed|");

    /// <summary>What a channel has been told, whatever deal it was for.</summary>
    public static string OfChannel(string channelId) => $"channel-{channelId}";

    public static string Person(string userId) => $"person|{userId}";

    public static string Sender(string name) => $"sender|{name}";

    public static string Story(ArticleId article) => $"story|{article}";

    public static string Silent(ArticleId article) => $"silent|{article}";

    public static string Of(DealId deal) => $"deal-{deal}";

    /// <summary>Null for a partition that is no deal's.</summary>
    public static DealId? DealOf(string partition) => partition.StartsWith("deal-", StringComparison.Ordinal) ? new(partition["deal-".Length..]) : null;

    public static string Change(DealId deal) => $"change|{deal}";

    public static DealId DealOfChange(string row) => new(LastPart(row));

    // 1,024 partitions: articles come from many pollers at once, and a partition of the service takes 2,000 rows a second
    // (https://learn.microsoft.com/azure/storage/tables/scalability-targets). The id's first character is its recipe, the same for all.
    public static string Of(ArticleId article) => $"article-{article.Value[1..3]}";

    // Ids are base 32 (ContentHash), two of its digits a partition.
    public static string Of(FeedId feed) => FeedPartition("abcdefghijklmnopqrstuvwxyz234567".IndexOf(feed.Value[^1], StringComparison.Ordinal) & 15);

    public static string QuestionsOf(string server) => $"questions-{server}";

    /// <summary>Channels of a server that get no alerts any more.</summary>
    public static string ChannelsOf(string server) => $"channels-{server}";

    public static string Channel(string channelId) => $"channel|{channelId}";

    public static string Question(string id) => $"question|{id}";

    public static string Server(string id) => $"server|{id}";

    public static string Feed(FeedId feed) => $"feed|{feed}";

    /// <summary>Beside the feeds' own rows, not among them, so that a list of feeds does not read it.</summary>
    public static string Seen(FeedId feed) => $"seen|{feed}";

    public static string Due(DateTimeOffset time, FeedId feed) => $"due|{Sortable(time.UtcTicks)}|{feed}";

    public static KeyRange DueUntil(DateTimeOffset now) => new("due|", $"due|{Sortable(now.UtcTicks + 1)}");

    /// <summary>All that will be due.</summary>
    public static readonly KeyRange AllDue = KeyRange.Under("due|");

    public static DateTimeOffset TimeOfDue(string row) => new(long.Parse(row.Split('|')[1], CultureInfo.InvariantCulture), TimeSpan.Zero);

    public static FeedId FeedOfDue(string row) => new(LastPart(row));

    public static string Beat(BeatKind kind) => $"beat|{kind.ToString().ToLowerInvariant()}";

    public static string GivenUp(GivenUpStep step) => GivenUps.From + ContentHash.Of(step.Queue, step.Key);

    public static string Deferred(string interaction) => $"deferred|{interaction}";

    public static string Draft(string id) => $"draft|{id}";

    public static string Owed(Notice notice) => OwedNotices.From + notice.Id;

    public static string Notice(AlertId id) => $"notice|{id}";

    public static string Pending(ArticleId article) => Pendings.From + article;

    public static string Report(ArticleId article) => Reports.From + article;

    public static string Development(DevelopmentId development) => Developments.From + development;

    public static string TimelineRow(ArticleId article, int index) => string.Create(CultureInfo.InvariantCulture, $"timeline|{article}|{index:D3}");

    public static string Term(ArticleId article, int index) => string.Create(CultureInfo.InvariantCulture, $"term|{article}|{index:D3}");

    public static string Faq(string id) => Faqs.From + id;

    public static string Fanout(DevelopmentId development) => Fanouts.From + development;

    public static string Revision(DevelopmentId development) => Revisions.From + development;

    public static string Outstanding(OutboxEntry entry) => Outstanding(entry.Development, entry.Id);

    public static string Outstanding(DevelopmentId development, AlertId id) => Outbox.From + Name(development, id);

    /// <summary>That a deal's thread is, or was to be, opened: there as long as its message is, in whatever state.</summary>
    public static string Started(AlertId thread) => AllStarted.From + thread;

    public static string Sent(OutboxEntry entry) => Sent(entry.Development, entry.Id);

    public static string Sent(DevelopmentId development, AlertId id) => AllSent.From + Name(development, id);

    public static string Parked(OutboxEntry entry) => Parked(entry.Development, entry.Id);

    public static string Parked(DevelopmentId development, AlertId id) => AllParked.From + Name(development, id);

    public static string Suppressed(OutboxEntry entry) => Suppressed(entry.Development, entry.Id);

    public static string Suppressed(DevelopmentId development, AlertId id) => AllSuppressed.From + Name(development, id);

    public static string Held(OutboxEntry entry) => Held(entry.Development, entry.Id);

    public static string Held(DevelopmentId development, AlertId id) => AllHeld.From + Name(development, id);

    public static string Digest(AlertId id) => $"digest|{id}";

    /// <summary>The alerts of one development among those of <paramref name="state"/>.</summary>
    public static KeyRange Of(DevelopmentId development, KeyRange state) => KeyRange.Under($"{state.From}{development}|");

    public static AlertId AlertOf(Entity alert) => new(LastPart(alert.Row));

    /// <summary>Of a pending decision or a report.</summary>
    public static ArticleId ArticleOf(Entity decided) => new(LastPart(decided.Row));

    // The development comes first, so that a fan-out sees with one range who has been told already.
    private static string Name(DevelopmentId development, AlertId id) => $"{development}|{id}";

    private static string FeedPartition(int number) => string.Create(CultureInfo.InvariantCulture, $"feeds-{number:x}");

    private static string LastPart(string row) => row[(row.LastIndexOf('|') + 1)..];

    private static string Sortable(long ticks) => ticks.ToString("D19", CultureInfo.InvariantCulture);
}
