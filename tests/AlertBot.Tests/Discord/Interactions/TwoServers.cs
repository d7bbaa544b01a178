using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>A desk that two servers use beside the operator's.</summary>
internal static class TwoServers
{
    public const string One = "200000000000000001";
    public const string Two = "200000000000000002";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<SignedDesk> OpenAsync()
    {
        var desk = await SignedDesk.StartAsync();
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        return desk;
    }

    /// <summary>Server one tracks a deal, answers a question of it and one of the operator's, and adds a feed. The deal's id.</summary>
    public static async Task<string> MoveInAsync(SignedDesk desk)
    {
        var admin = desk.Admin(One);
        Assert.Equal("Zephyr – Quasar is tracked from now on", (await TrackAsync(admin, "Zephyr – Quasar", "Zephyr = Blueberry\nQuasar")).Title);
        var id = (await desk.Get<IDealStore>().ListAsync(Stop)).Single(deal => deal.Server == One).Id.Value;
        Assert.Equal("Saved", (await AnswerAsync(admin, id, "What is nougat?", "It is nougat.")).Title);
        Assert.Equal("Saved", (await AnswerAsync(admin, "acme-globex", "Who pays the fees?", "The marzipan fund does.")).Title);
        await desk.Get<IFeedStore>().AddAsync(new Feed("https://news.example/private-feed", "Nougat Times"), new FeedState { NextDue = DateTimeOffset.MaxValue, Owners = [One] }, Stop);
        return id;
    }

    public static async Task<Reaction> TrackAsync(Visitor admin, string name, string parties) =>
        await admin.SubmitAsync((await admin.AskAsync("track add")).CustomId, ("name", name), ("parties", parties), ("words", "merger"));

    public static async Task<Reaction> AnswerAsync(Visitor admin, string deal, string question, string answer) =>
        await admin.SubmitAsync((await admin.AskAsync("faq add", ("deal", deal))).CustomId, ("question", question), ("answer", answer));
}
