using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.Tests.Storage;
using static AlertBot.Tests.Discord.Interactions.TwoServers;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>Several servers at one desk: what is one server's, another neither sees nor changes, by whatever way it asks.</summary>
public static class ServersTests
{
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
}
