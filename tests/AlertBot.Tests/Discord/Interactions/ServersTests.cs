using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>Several servers at one desk: what is one server's, another neither sees nor changes, by whatever way it asks.</summary>
public static class ServersTests
{
    private const string One = "200000000000000001";
    private const string Two = "200000000000000002";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task What_Is_Shared_Is_Seen_By_Others_And_Changed_By_Its_Owners_Only()
    {
        await using var desk = await OpenAsync();
        var id = await MoveInAsync(desk);

        await desk.Admin(One).AskAsync("track edit", ("deal", id), ("shared", true));
        await desk.Admin(One).AskAsync("faq edit", ("question", "Who pays the fees?"), ("shared", true));
        var seen = await desk.Member(Two).AskAsync("deal show", ("deal", "zephyr"));
        var answered = await desk.Member(Two).AskAsync("faq ask", ("question", "Who pays the fees?"), ("deal", "acme-globex"));
        var edited = await desk.Admin(Two).AskAsync("track edit", ("deal", id));
        var removed = await desk.Admin(Two).AskAsync("track remove", ("deal", id));
        var unanswered = await desk.Admin(Two).AskAsync("faq remove", ("question", "Who pays the fees?"));
        await desk.Admin(One).AskAsync("track edit", ("deal", id), ("shared", false));

        Assert.Equal("Zephyr – Quasar", seen.Title);
        Assert.Contains("Shared with other servers.", seen.Description, StringComparison.Ordinal);
        Assert.Contains("marzipan", answered.Description, StringComparison.Ordinal);
        Assert.All([edited, removed, unanswered], static refused => Assert.Equal("Not yours to change", refused.Title));
        Assert.Equal("No such deal", (await desk.Member(Two).AskAsync("deal show", ("deal", "zephyr"))).Title);
        Assert.Equal("Zephyr – Quasar", (await desk.Member(One).AskAsync("deal show", ("deal", "zephyr"))).Title);
    }

    [Fact]
    public static async Task Two_Servers_Track_And_Answer_The_Same_Without_Knowing_Of_Each_Other()
    {
        await using var desk = await OpenAsync();
        foreach (var (server, answer) in new[] { (One, "Ours does."), (Two, "Theirs does.") })
        {
            Assert.Equal("Initech – Hooli is tracked from now on", (await TrackAsync(desk.Admin(server), "Initech – Hooli", "Initech\nHooli")).Title);
            Assert.Equal("Saved", (await AnswerAsync(desk.Admin(server), "acme-globex", "Which bank advises?", answer)).Title);
        }

        Assert.Contains("Ours does.", (await desk.Member(One).AskAsync("faq ask", ("question", "Which bank advises?"), ("deal", "acme-globex"))).Description, StringComparison.Ordinal);
        Assert.Contains("Theirs does.", (await desk.Member(Two).AskAsync("faq ask", ("question", "Which bank advises?"), ("deal", "acme-globex"))).Description, StringComparison.Ordinal);
        Assert.Equal("Not saved", (await AnswerAsync(desk.Admin(Two), "acme-globex", "Which bank advises?", "Again.")).Title);
    }

    [Fact]
    public static async Task The_Operators_Deals_Are_Changed_In_The_Operators_Servers_Only()
    {
        await using var desk = await OpenAsync();

        var refused = await desk.Admin(One).AskAsync("track remove", ("deal", "acme-globex"));
        var removed = await desk.Admin(SignedDesk.OperatorsServer).AskAsync("track remove", ("deal", "acme-globex"));

        Assert.Equal(("Not yours to change", "Acme – Globex is not tracked any more"), (refused.Title, removed.Title));
    }

    [Fact]
    public static async Task A_Bot_Of_Ones_Own_Account_Keeps_Nothing_In_A_Servers_Name()
    {
        await using var desk = await OpenAsync();

        var refused = await (desk.Admin(One) with { InstalledInServer = false }).AskAsync("faq add", ("deal", "acme-globex"));

        Assert.Equal("Not allowed", refused.Title);
        Assert.Empty(await desk.Get<IServers>().ListAsync(Stop));
    }

    [Fact]
    public static async Task A_Server_That_Keeps_As_Much_As_It_May_Is_Told_So_And_The_Operators_Is_Not_Limited()
    {
        await using var desk = await OpenAsync();
        foreach (var server in new[] { One, SignedDesk.OperatorsServer })
        {
            for (var i = 0; i < ServerLimits.Deals; i++)
                await desk.Get<IDealStore>().PutAsync(new Deal { Id = new($"d{i}-{server}"), Name = $"Deal {i}", Server = server, Parties = [new() { Name = $"Party{i}" }] }, Stop);
        }

        var refused = await TrackAsync(desk.Admin(One), "One more", "Initech");
        var added = await TrackAsync(desk.Admin(SignedDesk.OperatorsServer), "One more", "Initech");

        Assert.Equal(("That is as much as one server may keep", "This server has 100 deals, and may have 100. Remove some first."), (refused.Title, refused.Description));
        Assert.Equal("One more is tracked from now on", added.Title);
    }

    [Fact]
    public static void A_Channel_Is_Told_Its_Own_Servers_Deals_The_Operators_And_Shared_Ones_That_It_Names()
    {
        var own = new Deal { Id = new("own"), Name = "Own", Server = One };
        var here = new Subscription("1", []) { Server = One };

        Assert.Null(Audience.Barred(own, here));
        Assert.Null(Audience.Barred(own with { Server = null }, here));
        Assert.Null(Audience.Barred(own with { Server = null }, here with { Server = null }));
        Assert.NotNull(Audience.Barred(own, here with { Server = Two }));
        Assert.NotNull(Audience.Barred(own, here with { Server = null }));
        Assert.NotNull(Audience.Barred(own, here with { Server = Two, Deals = [own.Id] }));
        Assert.NotNull(Audience.Barred(own with { Shared = true }, here with { Server = Two }));
        Assert.Null(Audience.Barred(own with { Shared = true }, here with { Server = Two, Deals = [own.Id] }));
    }

    [Fact]
    public static async Task A_Servers_Feed_Tells_That_Servers_Deals_Only_And_The_Operators_Feed_All()
    {
        await using var desk = await OpenAsync();
        var article = Samples.Article() with { Title = "Initech buys Hooli in a merger", Summary = "Initech buys Hooli.", Body = "Initech buys Hooli in a merger." };
        foreach (var server in new[] { null, One, Two })
            await desk.Get<IDealStore>().PutAsync(new Deal { Id = new($"deal-{server ?? "all"}"), Name = "Initech – Hooli", Server = server, Parties = [new() { Name = "Initech" }, new() { Name = "Hooli" }] }, Stop);
        await desk.Get<ITrackedDeals>().RemoveAsync((await desk.Get<ITrackedDeals>().FindAsync(Samples.Acme, Stop))!, Stop);

        var deals = await desk.Get<Consider>().DealsAsync(Stop);
        var ofOne = await desk.Get<Consider>().RunAsync(article, deals, new FeedState { Owners = [One] }, Samples.Noon, Stop);
        var ofAll = await desk.Get<Consider>().RunAsync(article, deals, new FeedState { Owners = [FeedOwners.Operator, One] }, Samples.Noon, Stop);

        Assert.Equal([$"deal-{One}"], ofOne.Select(static deal => deal.Value));
        Assert.Equal(3, ofAll.Length);
    }

    [Fact]
    public static async Task A_Feed_Of_Two_Servers_Is_Polled_Until_Both_Have_Let_It_Go()
    {
        await using var desk = await OpenAsync();
        var (feeds, feed) = (desk.Get<IFeedStore>(), new Feed("https://news.example/feed"));
        await feeds.AddAsync(feed, new FeedState { NextDue = Samples.Noon, Owners = [One] }, Stop);
        await feeds.AddAsync(feed, new FeedState { NextDue = Samples.Noon, Owners = [Two] }, Stop);

        await desk.Admin(One).AskAsync("feeds remove", ("feed", feed.Url));
        Assert.Equal([Two], Assert.Single(await feeds.ListAsync(Stop)).State.Owners);
        Assert.Equal("No such feed", (await desk.Admin(One).AskAsync("feeds remove", ("feed", feed.Url))).Title);
        await desk.Admin(Two).AskAsync("feeds remove", ("feed", feed.Url));

        Assert.Empty(await feeds.ListAsync(Stop));
    }

    [Fact]
    public static async Task A_Server_That_The_Bot_Has_Left_Loses_Its_Data_After_An_Hour_And_Nobody_Else_Does()
    {
        await using var desk = await OpenAsync();
        var id = await MoveInAsync(desk);
        await AnswerAsync(desk.Admin(desk.KnownServer), "acme-globex", "Which bank advises?", "Theirs does.");
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription("400000000000000001", []) { Server = One }, Stop);
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription("400000000000000002", []) { Server = desk.KnownServer }, Stop);

        await LaterAsync(desk, TimeSpan.FromHours(1.1));
        Assert.Equal(2, (await desk.Get<IServers>().ListAsync(Stop)).Count);
        Assert.Equal(2, (await desk.Get<IDealStore>().ListAsync(Stop)).Count);
        await LaterAsync(desk, TimeSpan.FromHours(1.1));

        Assert.Equal(desk.KnownServer, Assert.Single(await desk.Get<IServers>().ListAsync(Stop)).Id);
        Assert.Equal(Samples.Acme, Assert.Single(await desk.Get<IDealStore>().ListAsync(Stop)).Id);
        Assert.Equal(desk.KnownServer, Assert.Single((await desk.Get<IDossierStore>().GetAsync(Samples.Acme, Stop))!.Faq).Server);
        Assert.Equal(desk.KnownServer, Assert.Single(await desk.Get<ISubscriptionStore>().ListAsync(Stop)).Server);
        Assert.Empty(await desk.Get<IFeedStore>().ListAsync(Stop));
        Assert.DoesNotContain(await desk.RowsAsync(Keys.Deals, Keys.Of(Samples.Acme), Keys.Of(new DealId(id)), Keys.Subscriptions, Keys.Servers, Keys.OfChannel("400000000000000001")), row => row.Data.Contains(One, StringComparison.Ordinal) || row.Data.Contains("marzipan", StringComparison.Ordinal) || row.Data.Contains("nougat", StringComparison.Ordinal));
    }

    [Fact]
    public static async Task Of_A_Server_That_Was_Left_Nothing_Is_Found_Of_What_It_Had_Untracked_Or_Unsubscribed_Before()
    {
        await using var desk = await OpenAsync();
        var (id, admin) = (await MoveInAsync(desk), desk.Admin(One));
        await AnswerAsync(desk.Admin(Two), "acme-globex", "Which bank advises?", "Theirs does.");
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription(admin.Channel, []) { Server = One }, Stop);
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription("400000000000000009", [new(id), Samples.Acme]) { Person = "300000000000000007", In = [One, Two] }, Stop);
        var sent = new SentAlert(Samples.Entry(3) with { ChannelId = admin.Channel }, "1", Samples.Noon);
        await desk.Get<IEntityTable>().SubmitAsync(Keys.Of(Samples.Acme), [new TableWrite.Upsert(Keys.Sent(sent.Entry), Document.Write(sent))], Stop);
        await desk.Get<IEntityTable>().SubmitAsync(Keys.OfChannel(admin.Channel), [new TableWrite.Upsert(Keys.Pace, Document.Write(new Pace([])))], Stop);
        await desk.Get<IGivenUpSteps>().PutAsync(new GivenUpStep("Decide", id, "storage is away", desk.Time.GetUtcNow()), Stop);
        await admin.SubmitAsync((await admin.AskAsync("faq add", ("deal", id))).CustomId, ("question", "Nougat?"), ("answer", "Nougat."), ("source", "nowhere"));

        Assert.Equal("This channel gets no alerts any more", (await admin.AskAsync("alerts remove")).Title);
        Assert.Equal("Zephyr – Quasar is not tracked any more", (await admin.AskAsync("track remove", ("deal", id))).Title);
        Assert.Equal("Acme – Globex is not tracked any more", (await desk.Admin(SignedDesk.OperatorsServer).AskAsync("track remove", ("deal", "acme-globex"))).Title);
        await desk.Get<Departures>().ForgetAsync(One, Stop);

        var left = await desk.RowsAsync(
            Keys.Deals, Keys.Changes, Keys.Servers, Keys.Subscriptions, Keys.Drafts, Keys.Interactions, Keys.Desk, Keys.Of(Samples.Acme), Keys.Of(new DealId(id)), Keys.ChannelsOf(One), Keys.OfChannel(admin.Channel));
        Assert.DoesNotContain(left, row => new[] { One, id, admin.Channel, "marzipan", "nougat", "Nougat" }.Any(trace => row.Data.Contains(trace, StringComparison.Ordinal) || row.Row.Contains(trace, StringComparison.Ordinal)));
        Assert.Contains(left, static row => row.Data.Contains("Theirs does.", StringComparison.Ordinal));
        Assert.Equal([Samples.Acme], Assert.Single(await desk.Get<ISubscriptionStore>().ListAsync(Stop)).Deals);
    }

    [Fact]
    public static async Task What_Others_Were_Told_Of_A_Shared_Deal_Holds_No_Trace_Of_It_When_Its_Server_Is_Left()
    {
        await using var desk = await OpenAsync();
        var id = new DealId(await MoveInAsync(desk));
        const string Theirs = "400000000000000002";
        var (own, other) = (Samples.Entry(2) with { Deal = id, ChannelId = Theirs }, Samples.Entry(2, 2) with { ChannelId = Theirs });
        var table = desk.Get<IEntityTable>();
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription(Theirs, [id, Samples.Acme]) { Server = Two }, Stop);
        await table.SubmitAsync(Keys.Of(id), [new TableWrite.Insert(Keys.Sent(own), Document.Write(new SentAlert(own, "1", Samples.Noon)))], Stop);
        await table.SubmitAsync(Keys.Of(Samples.Acme), [new TableWrite.Insert(Keys.Sent(other), Document.Write(new SentAlert(other, "2", Samples.Noon)))], Stop);
        await table.SubmitAsync(Keys.OfChannel(Theirs), [new TableWrite.Insert(Keys.Silent(Samples.Article().Id), Document.Write(new StoryClaim(Teller: null) { KeptSilent = [new(id, own.Development, own.Id), new(Samples.Acme, other.Development, other.Id)] }))], Stop);
        await table.SubmitAsync(Keys.Of(IDigests.Outbox), [new TableWrite.Insert(Keys.Digest(new("1digest")), Document.Write(new Digest(new("1digest"), Theirs, Samples.Noon, "quiet hours", [new(id, own.Development, own.Id), new(Samples.Acme, other.Development, other.Id)])))], Stop);
        await desk.Get<OpsDesk>().TellAsync(PoisonNotice.Of("Decide", id.Value, "storage is away", Samples.Noon), Stop);

        await desk.Get<Departures>().ForgetAsync(One, Stop);

        var left = await desk.RowsAsync(Keys.Subscriptions, Keys.OfChannel(Theirs), Keys.Of(IDigests.Outbox), Keys.Of(INotices.Outbox), Keys.Of(Samples.Acme), Keys.Desk);
        Assert.DoesNotContain(left, row => row.Data.Contains(id.Value, StringComparison.Ordinal));
        Assert.Equal([Samples.Acme], Assert.Single(await desk.Get<ISubscriptionStore>().ListAsync(Stop)).Deals);
        Assert.Equal(4, left.Count(row => row.Data.Contains("acme-globex", StringComparison.Ordinal)));
    }

    [Fact]
    public static async Task What_Discord_Does_Not_Answer_Is_No_Departure()
    {
        await using var desk = await OpenAsync();
        await AnswerAsync(desk.Admin(desk.KnownServer), "acme-globex", "Which bank advises?", "Theirs does.");

        await LaterAsync(desk, TimeSpan.FromHours(1.1), fault: true);
        await LaterAsync(desk, TimeSpan.FromHours(1.1), fault: true);

        Assert.Null(Assert.Single(await desk.Get<IServers>().ListAsync(Stop)).Missing);
        Assert.Single((await desk.Get<IDossierStore>().GetAsync(Samples.Acme, Stop))!.Faq);
    }

    private static async Task<SignedDesk> OpenAsync()
    {
        var desk = await SignedDesk.StartAsync();
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        return desk;
    }

    /// <summary>Server one tracks a deal, answers a question of it and one of the operator's, and adds a feed. The deal's id.</summary>
    private static async Task<string> MoveInAsync(SignedDesk desk)
    {
        var admin = desk.Admin(One);
        Assert.Equal("Zephyr – Quasar is tracked from now on", (await TrackAsync(admin, "Zephyr – Quasar", "Zephyr = Blueberry\nQuasar")).Title);
        var id = (await desk.Get<IDealStore>().ListAsync(Stop)).Single(deal => deal.Server == One).Id.Value;
        Assert.Equal("Saved", (await AnswerAsync(admin, id, "What is nougat?", "It is nougat.")).Title);
        Assert.Equal("Saved", (await AnswerAsync(admin, "acme-globex", "Who pays the fees?", "The marzipan fund does.")).Title);
        await desk.Get<IFeedStore>().AddAsync(new Feed("https://news.example/private-feed", "Nougat Times"), new FeedState { NextDue = DateTimeOffset.MaxValue, Owners = [One] }, Stop);
        return id;
    }

    private static async Task<Reaction> TrackAsync(Visitor admin, string name, string parties) =>
        await admin.SubmitAsync((await admin.AskAsync("track add")).CustomId, ("name", name), ("parties", parties), ("words", "merger"));

    private static async Task<Reaction> AnswerAsync(Visitor admin, string deal, string question, string answer) =>
        await admin.SubmitAsync((await admin.AskAsync("faq add", ("deal", deal))).CustomId, ("question", question), ("answer", answer));

    private static async Task LaterAsync(SignedDesk desk, TimeSpan time, bool fault = false)
    {
        desk.Time.Advance(time);
        if (fault)
            await desk.FaultAsync(new { fault = "status", path = "/guilds/*", status = 503, count = 1 });
        await desk.Get<Departures>().CheckAsync(desk.Time.GetUtcNow(), Stop);
    }
}
