using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>A server that keeps as much as one may is told so, of every kind of thing that it may keep; what others keep does not count.</summary>
public static class LimitsTests
{
    private const string Here = "200000000000000001";
    private const string Refused = "That is as much as one server may keep";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task Of_Answers()
    {
        await using var desk = await OpenAsync();
        foreach (var batch in Enumerable.Range(0, ServerLimits.FaqEntries).Chunk(TableLimits.MostWrites))
            await desk.Get<IEntityTable>().SubmitAsync(Keys.Of(Samples.Acme), [.. batch.Select(number => new TableWrite.Insert(Keys.Faq($"1{number}"), Document.Write(new FaqEntry($"1{number}", Samples.Acme, $"Question {number}?", "Answer.", Samples.Source, Curated: true) { Server = Here })))], Stop);

        Assert.Equal((Refused, "Saved"), ((await AnswerAsync(desk.Admin(Here))).Title, (await AnswerAsync(desk.Admin("200000000000000002"))).Title));
    }

    [Fact]
    public static async Task Of_Feeds()
    {
        await using var desk = await OpenAsync();
        for (var number = 0; number < ServerLimits.Feeds; number++)
            await desk.Get<IFeedStore>().AddAsync(new Feed($"https://news.example/{number}"), new FeedState { NextDue = DateTimeOffset.MaxValue, Owners = [Here] }, Stop);

        Assert.Equal((Refused, "No feed found"), ((await AddAsync(desk.Admin(Here))).Title, (await AddAsync(desk.Admin("200000000000000002"))).Title));
    }

    [Fact]
    public static async Task Of_Subscribed_Channels()
    {
        await using var desk = await OpenAsync();
        for (var number = 0; number < ServerLimits.Subscriptions; number++)
            await desk.Get<ISubscriptionStore>().PutAsync(new Subscription($"50000000000000{number:D4}", []) { Server = Here }, Stop);

        Assert.Equal((Refused, "Not subscribed"), ((await desk.Admin(Here).AskAsync("alerts subscribe")).Title, (await desk.Admin("200000000000000002").AskAsync("alerts subscribe")).Title));
    }

    [Fact]
    public static async Task Of_Questions_That_Wait()
    {
        await using var desk = await OpenAsync();
        await desk.Admin(Here).AskAsync("faq questions", ("keep", true));
        for (var number = 0; number < ServerLimits.Questions; number++)
            Assert.True(await desk.Get<IUnansweredQuestions>().KeepAsync(new($"1{number}", Here, $"Question {number}?", null, Samples.Noon, ["8"]), Stop));

        var asked = await desk.Member(Here).AskAsync("faq ask", ("question", "Which bank finances the purchase?"));

        Assert.DoesNotContain("is kept for the admins", asked.Text, StringComparison.Ordinal);
        Assert.Equal(ServerLimits.Questions, (await desk.Get<IUnansweredQuestions>().ListAsync(Here, Stop)).Count);
    }

    private static async Task<Reaction> AnswerAsync(Visitor admin) =>
        await admin.SubmitAsync((await admin.AskAsync("faq add", ("deal", "acme-globex"))).CustomId, ("question", "Which bank advises?"), ("answer", "Meridian Bank."));

    private static Task<Reaction> AddAsync(Visitor admin) => admin.AskAsync("feeds add", ("url", "http://127.0.0.1:1/feed"));

    private static async Task<SignedDesk> OpenAsync()
    {
        var desk = await SignedDesk.StartAsync();
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        return desk;
    }
}
