using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Developments;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Rest;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;
using AlertBot.Feeds.WebSub;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

/// <summary>A row of every kind that a store holds, every property filled.</summary>
internal static class EveryRow
{
    public const string Token = "interaction-token-of-nobody";
    public const string PushSecret = "secret-of-the-hub";

    private static readonly GivenUpStep _givenUp = new("Decide", "acme-globex", "storage is away", Noon);
    private static readonly Feed _feed = new("https://ledger.example/feed", "The Daily Ledger");
    private static readonly OutboxEntry _claimed = Entry(2) with { FirstClaimed = Noon, Claimed = Noon.AddMinutes(1), Failures = 2, LastFailure = "HTTP 500" };
    private static readonly DigestPlace _place = new(Digest.IdOf("3", Noon.AddHours(9), 0), Noon.AddHours(9), "quiet hours");
    private static readonly Notice _notice = new(new AlertId("1notice"), NoticeKind.Trouble, "A feed cannot be read", "The Daily Ledger: HTTP 503", Noon) { About = "3" };

    private static readonly FeedState _state = new()
    {
        Validators = new Validators("\"abc\"", "Mon, 27 Apr 2026 11:00:00 GMT", Noon.AddDays(-1)),
        BodyHash = "00112233445566778899aabbccddeeff",
        Hints = new FeedHints(TimeSpan.FromMinutes(30), [1, 2], [DayOfWeek.Sunday]),
        Address = "https://ledger.example/news/feed",
        Move = new Move("https://news.ledger.example/feed", 2),
        Push = new PushState("https://hub.example/", "https://ledger.example/feed", "key-of-the-callback", PushSecret)
        {
            Requested = Noon.AddDays(-2),
            Until = Noon.AddDays(8),
            Renew = Noon.AddDays(4),
            LastPush = Noon,
            Refusal = "no longer",
        },
        NextDue = Noon.AddMinutes(5),
        LastPolled = Noon,
        LastSuccess = Noon,
        LastNewItem = Noon.AddHours(-1),
        FailuresInARow = 1,
        LastFailure = "HTTP 503 at https://ledger.example/feed",
        Title = "Ledger",
        Added = Noon.AddDays(-30),
        Seeded = true,
        PostLast = 3,
        Health = new HealthHistory
        {
            FailingSince = Noon,
            Trouble = FeedCondition.Failing,
            WellSince = Noon.AddDays(-3),
            BlindSince = Noon,
            Silences = [new Silence(new DateOnly(2026, 4, 26), TimeSpan.FromHours(7))],
        },
    };

    public static IReadOnlyList<StoredRow> All { get; } =
    [
        StoredRow.Of(Keys.Deals, Acme.Value, Definition),
        StoredRow.Of(Keys.Deals, Keys.DealsVersion, new Beat(Noon)),
        StoredRow.Of(Keys.Of(Article().Id), Article().Id.Value, Article()),
        StoredRow.Of(Keys.Of(Acme), Keys.Head, Head()),
        StoredRow.Of(Keys.Of(Acme), Keys.Pending(Article().Id), Pending()),
        StoredRow.Of(Keys.Of(Acme), Keys.Report(Article().Id), Report()),
        StoredRow.Of(Keys.Of(Acme), Keys.Development(DevelopmentId()), Development()),
        StoredRow.Of(Keys.Of(Acme), Keys.TimelineRow(Article().Id, 0), Harvest().Timeline[0]),
        StoredRow.Of(Keys.Of(Acme), Keys.Term(Article().Id, 0), Harvest().Terms[0]),
        StoredRow.Of(Keys.Of(Acme), Keys.Faq(Faq("Who leaves?").Id), Faq("Who leaves?")),
        StoredRow.Of(Keys.Of(Acme), Keys.Fanout(DevelopmentId()), new Fanout(Acme, DevelopmentId(), "1after")),
        StoredRow.Of(Keys.Of(Acme), Keys.Revision(DevelopmentId()), new Revision(Acme, DevelopmentId(), "1after")),
        StoredRow.Of(Keys.Of(Acme), Keys.Outstanding(_claimed), _claimed with { Place = _place, Person = "8", Importance = 4 }),
        StoredRow.Of(Keys.Of(Acme), Keys.Sent(Entry(3)), new SentAlert(Entry(3), "1444444444444444444", Noon) { Lead = new("1555555555555555555", "{title}") }),
        StoredRow.Of(Keys.Of(Acme), Keys.Parked(Entry(4)), new ParkedAlert(Entry(4), "Unknown channel", Noon)),
        StoredRow.Of(Keys.Of(Acme), Keys.Suppressed(Entry(5)), new SuppressedAlert(Entry(5), "the channel is not subscribed any more", Noon) { Teller = Entry(3).Id }),
        StoredRow.Of(Keys.Of(Acme), Keys.Held(Entry(6)), new HeldAlert(Entry(6), _place, Noon)),
        StoredRow.Of(Keys.Of(IDigests.Outbox), Keys.Digest(_place.Digest), new Digest(_place.Digest, "3", _place.Until, "quiet hours", [new(Acme, DevelopmentId(), Entry(6).Id) { Told = [Article(2).Id], Adds = Article(3).Id }], Sealed: true)),
        StoredRow.Of(Keys.Of(INotices.Outbox), Keys.Notice(_notice.Id), _notice),
        StoredRow.Of(Keys.OfChannel("3"), Keys.Pace, new Pace([new Pace.Told(Entry(3).Id, Noon)])),
        StoredRow.Of(Keys.OfChannel("3"), Keys.Story(Article().Id), Entry(3).Id),
        StoredRow.Of(Keys.OfChannel("3"), Keys.Silent(Article().Id), new StoryClaim(Teller: null) { KeptSilent = [new(Acme, DevelopmentId(2), Entry(3, 2).Id)], GaveBack = [Entry(3, 4).Id] }),
        StoredRow.Of(Keys.Of(Acme), Keys.Started(AlertId.OfThread(Acme, "3")), AlertId.OfThread(Acme, "3")),
        StoredRow.Of(Keys.Subscriptions, Subscription.IdOf("3"), new Subscription("3", [Acme], 2)
        {
            Kinds = [DevelopmentKind.Amended],
            Channel = ChannelKind.Announcement,
            Role = "1555555555555555555",
            Quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(7, 0), "Europe/Berlin"),
            Digest = new DigestSchedule(new TimeOnly(8, 0), "Europe/Berlin", DayOfWeek.Monday),
            MostPerHour = 4,
            UrgentFrom = 5,
            Template = "{headline}",
            Person = "8",
        }),
        StoredRow.Of(Keys.Changes, Keys.Change(Acme), new Beat(Noon)),
        StoredRow.Of(Keys.Of(_feed.Id), Keys.Feed(_feed.Id), new FeedRow(_feed, _state)),
        StoredRow.Of(Keys.Of(_feed.Id), Keys.Seen(_feed.Id), new SeenRow([new SeenGroup(Noon, ["1key", "2key"])])),
        StoredRow.Of(Keys.Of(_feed.Id), Keys.Due(_state.NextDue, _feed.Id), ""),
        StoredRow.Of(Keys.Of(_feed.Id), Keys.Owed(_notice), new OwedNotice(_feed.Id, _notice)),
        StoredRow.Of(Keys.Interactions, Keys.Deferred("77"), new DeferredInteraction(
            "77", "1666666666666666666", Token,
            new CommandRequest("faq ask", ImmutableDictionary<string, string>.Empty.Add("question", "Who leaves?"), "8", "9", "3", Noon, "question", IsAdmin: true, Page: 2, Submitted: true), Noon, Noon)),
        StoredRow.Of(Keys.People, Keys.Person("8"), new Person("8", "3") { Unreachable = Noon, Reason = "Cannot send messages to this user" }),
        StoredRow.Of(Keys.Servers, Keys.Server("9"), new ServerRecord("9", Noon.AddDays(-5), Noon.AddHours(-1), Noon) { KeepsQuestions = true }),
        StoredRow.Of(Keys.QuestionsOf("9"), Keys.Question("1asked"), new UnansweredQuestion("1asked", "9", "Who pays the fee?", Acme, Noon, ["8"])),
        StoredRow.Of(Keys.ChannelsOf("9"), Keys.Channel("3"), "3"),
        StoredRow.Of(Keys.Drafts, Keys.Draft("1draft"), new Draft(
            "1draft", "faq add", ImmutableDictionary<string, string>.Empty.Add("deal", "acme-globex"), ImmutableDictionary<string, string>.Empty.Add("answer", "Both do."), "8", "9", Noon)),
        StoredRow.Of(Keys.Senders, Keys.Sender("one"), new Sender("one", Noon, Noon.AddMinutes(1), 3)),
        StoredRow.Of(Keys.Desk, Keys.GivenUp(_givenUp), _givenUp),
        StoredRow.Of(Keys.Desk, Keys.Beat(BeatKind.Sweep), new Beat(Noon)),
        StoredRow.Of(Keys.Desk, Keys.Mark, new StoreMark(1, Restoring: false, Noon.AddDays(-1), Noon)),
    ];
}
