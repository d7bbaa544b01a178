using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using static AlertBot.Tests.Discord.Interactions.TwoServers;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>A server that the bot was removed from: all of its data goes, and nobody else's.</summary>
public static class ServersLeftTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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

    private static async Task LaterAsync(SignedDesk desk, TimeSpan time, bool fault = false)
    {
        desk.Time.Advance(time);
        if (fault)
            await desk.FaultAsync(new { fault = "status", path = "/guilds/*", status = 503, count = 1 });
        await desk.Get<Departures>().CheckAsync(desk.Time.GetUtcNow(), Stop);
    }
}
