using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.SelfHost.Replay;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>Two instances on one store, each with a memory of its own: what the one changes the other offers within a minute, and takes up what the other began.</summary>
public static class AnotherInstanceTests
{
    private const string Here = "200000000000000001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("deal show", "deal", "Zephyr", "Zephyr – Quasar")]
    [InlineData("deal show", "deal", "zehpyr", "Zephyr – Quasar")]
    [InlineData("deal show", "deal", "Blueberry", "Zephyr – Quasar")]
    [InlineData("deal show", "deal", "bleuberry", "Zephyr – Quasar")]
    [InlineData("faq ask", "question", "Which bank", "Which bank advises?")]
    [InlineData("faq ask", "question", "advsies", "Which bank advises?")]
    [InlineData("feeds remove", "feed", "Nougat", "Nougat Times (https://nougat.example/feed)")]
    [InlineData("feeds remove", "feed", "Nuogat", "Nougat Times (https://nougat.example/feed)")]
    public static async Task What_Another_Adds_Is_Offered_Within_A_Minute(string command, string option, string typed, string offered)
    {
        var table = new MemoryTable();
        await using var one = await OpenAsync(table);
        await using var other = one.Another(table);
        Assert.Empty((await one.Admin(Here).CompleteAsync(command, option, (option, typed))).Choices);

        await AddAsync(other);
        one.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([offered], (await one.Admin(Here).CompleteAsync(command, option, (option, typed))).Choices);
    }

    [Theory]
    [InlineData("deal show", "deal", "")]
    [InlineData("faq ask", "question", "")]
    [InlineData("feeds remove", "feed", "")]
    public static async Task Good_Entries_Are_Offered_Before_Anything_Is_Typed(string command, string option, string typed)
    {
        await using var desk = await OpenAsync(new MemoryTable());
        await AddAsync(desk);

        Assert.NotEmpty((await desk.Admin(Here).CompleteAsync(command, option, (option, typed))).Choices);
    }

    [Fact]
    public static async Task Buttons_Pages_And_Forms_Of_Before_A_Restart_Work_After_It()
    {
        var table = new MemoryTable();
        await using var before = await OpenAsync(table);
        await AddAsync(before);
        await FillAsync(before);
        var admin = before.Admin(Here);
        var (first, picture) = (await admin.AskAsync("faq list"), await admin.AskAsync("deal timeline", ("deal", "acme-globex")));
        var form = await admin.AskAsync("faq add", ("deal", "acme-globex"));
        var refused = await admin.SubmitAsync(form.CustomId, ("question", "Who pays?"), ("answer", "Acme."), ("source", "nowhere"));

        await using var restarted = before.Another(table);
        var after = restarted.Admin(Here);
        var second = await after.PressAsync(first.ButtonIds[0]);
        var shared = await after.PressAsync(picture.ButtonIds[^1]);
        var reopened = await after.PressAsync(refused.ButtonIds[0]);
        var saved = await after.SubmitAsync(reopened.CustomId, ("question", "Who pays?"), ("answer", "Acme."), ("source", ""));

        Assert.Equal(7, second.Json.GetProperty("type").GetInt32());
        Assert.NotEqual(first.Description, second.Description);
        Assert.Equal((picture.Title, false), (shared.Title, shared.IsForAskerOnly));
        Assert.Contains("Acme.", reopened.Text, StringComparison.Ordinal);
        Assert.Equal("Saved", saved.Title);
    }

    private static async Task AddAsync(SignedDesk desk)
    {
        var admin = desk.Admin(Here);
        await admin.SubmitAsync((await admin.AskAsync("track add")).CustomId, ("name", "Zephyr – Quasar"), ("parties", "Zephyr = Blueberry\nQuasar"), ("words", "merger"));
        Assert.Equal("Saved", (await admin.SubmitAsync((await admin.AskAsync("faq add", ("deal", "acme-globex"))).CustomId, ("question", "Which bank advises?"), ("answer", "Meridian Bank."))).Title);
        await desk.Get<IFeedStore>().AddAsync(new Feed("https://nougat.example/feed", "Nougat Times"), new FeedState { NextDue = DateTimeOffset.MaxValue, Owners = [Here] }, Stop);
    }

    private static async Task FillAsync(SignedDesk desk)
    {
        await desk.Get<IDecisionStore>().AddPendingAsync(Samples.Pending(), Stop);
        Assert.True(await desk.Get<IDecisionStore>().CommitAsync(Samples.Decision(head: null) with { Harvest = Samples.Harvest(terms: 1, timeline: 3, faq: 20) }, Stop));
    }

    private static async Task<SignedDesk> OpenAsync(MemoryTable table)
    {
        var desk = await SignedDesk.StartAsync(SignedDesk.On(table));
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        return desk;
    }
}
