using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using LoopbackServer = AlertBot.Tests.Feeds.LoopbackServer;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>What somebody is told who does things for the first time: right words for one and for many, no ids, and what to do next.</summary>
public static class FirstTimeTests
{
    private const string Here = "200000000000000001";
    private const string Role = "1555555555555555555";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 0, "It shows no items now.")]
    [InlineData(1, 0, "Its 1 item is about no tracked deal.")]
    [InlineData(3, 0, "None of its 3 items is about a tracked deal.")]
    [InlineData(1, 1, "Its 1 item is about a tracked deal. One would have been an alert that you did not get:")]
    [InlineData(2, 2, "Of its 2 items 2 are about a tracked deal. 2 would have been alerts that you did not get:")]
    [InlineData(4, 1, "Of its 4 items 1 is about a tracked deal. One would have been an alert that you did not get:")]
    public static async Task What_A_New_Feed_Would_Have_Told_Is_Counted_By_Items_Whatever_Number_Of_Deals_Each_Is_About(int items, int matching, string said)
    {
        await using var desk = await OpenAsync();
        await desk.Get<IDealStore>().PutAsync(new Deal { Id = new("quill"), Name = "Quill", Server = Here, Parties = [new() { Name = "Quill" }, new() { Name = "Harbour" }], DealWords = ["buy", "pension"] }, Stop);
        await desk.Get<IDealStore>().PutAsync(new Deal { Id = new("harbour-quill"), Name = "Harbour – Quill", Server = Here, Parties = [new() { Name = "Harbour" }, new() { Name = "Quill" }], DealWords = ["buy", "pension"] }, Stop);
        await using var site = await LoopbackServer.StartAsync();
        string[] news = ["Harbour agrees to buy Quill for $2 billion", "Harbour sues Quill over its pension debts"];
        var told = Enumerable.Range(0, items).Select(i => $"<item><title>{(i < matching ? news[i] : $"Weather {i}")}</title><link>https://wire.example/{i}</link><pubDate>Mon, 2{i} Apr 2026 10:00:00 GMT</pubDate></item>");
        var feed = site.On("/feed", 200, $"<rss version=\"2.0\"><channel><title>Wire</title><link>https://wire.example/</link>{string.Concat(told)}</channel></rss>");

        var added = await desk.Admin(Here).AskAsync("feeds add", ("url", feed));

        Assert.Equal("Wire is polled from now on", added.Title);
        Assert.Equal($"What it shows now counts as seen; what comes is told. {said}", added.Description.Split('\n')[1]);
        Assert.Equal(matching, added.Description.Split("wire.example/").Length - 1);
        if (matching > 0)
            Assert.Contains("Quill for $2 billion (Harbour – Quill, Quill)", added.Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task An_Edit_Of_Nothing_Changes_Nothing_And_Says_So()
    {
        await using var desk = await OpenAsync();
        var admin = await SubscribedAsync(desk);

        var told = await admin.AskAsync("alerts edit");

        Assert.Equal("What is to change?", told.Title);
        Assert.Contains("Nothing was changed", told.Description, StringComparison.Ordinal);
        Assert.Contains("**Deals** all", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task A_Role_Is_Shown_By_Its_Name_And_Pings_Nobody()
    {
        await using var desk = await OpenAsync();
        var admin = await SubscribedAsync(desk);

        var told = await admin.AskAsync("alerts edit", ("role", Role));

        Assert.Contains($"**Pings** <@&{Role}>", told.Description, StringComparison.Ordinal);
        Assert.Equal(0, told.Data.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength());
    }

    [Theory]
    [InlineData("alerts quiet", "", "", "No quiet hours")]
    [InlineData("alerts digest", "every", "never", "No digest: each alert is told by itself")]
    public static async Task What_Is_Ended_Is_Called_Ended(string command, string option, string value, string title)
    {
        await using var desk = await OpenAsync();
        var admin = await SubscribedAsync(desk);

        Assert.Equal(title, (await admin.AskAsync(command, option.Length == 0 ? [] : [(option, value)])).Title);
    }

    [Theory]
    [InlineData("22:00", null, null, "“to” is missing: a time of day such as 22:00.")]
    [InlineData("22:00", "soon", null, "“to” is a time of day such as 22:00, not “soon”.")]
    [InlineData("22:00", "7am", "berlin", "I know no time zone “berlin”. Did you mean Europe/Berlin?")]
    public static async Task What_Quiet_Hours_Lack_Is_Said(string from, string? to, string? zone, string said)
    {
        await using var desk = await OpenAsync();
        var admin = await SubscribedAsync(desk);

        Assert.Equal(said, (await admin.AskAsync("alerts quiet", ("from", from), ("to", to ?? ""), ("zone", zone ?? ""))).Description);
    }

    [Fact]
    public static async Task A_Withdrawal_Without_A_Reason_Is_None()
    {
        await using var desk = await OpenAsync();
        await desk.Get<IEntityTable>().SubmitAsync(Keys.Of(Samples.Acme), [new TableWrite.Upsert(Keys.Development(Samples.DevelopmentId()), Document.Write(Samples.Development()))], Stop);
        var admin = desk.Admin(SignedDesk.OperatorsServer);
        var form = await admin.AskAsync("alerts withdraw", ("message", "Headline"), ("reason", "  "));

        var told = await admin.SubmitAsync(form.CustomId, ("reason", " "));

        Assert.Equal("Not withdrawn", told.Title);
        Assert.Null((await desk.Get<IDecisionStore>().DevelopmentAsync(Samples.Acme, Samples.DevelopmentId(), Stop))!.Value.Withdrawal);
    }

    [Fact]
    public static async Task The_Second_Page_Of_Help_Is_Shared_As_The_Second_Page()
    {
        await using var desk = await OpenAsync();
        var admin = desk.Admin(Here);
        var second = await admin.PressAsync((await admin.AskAsync("help")).ButtonIds[0]);

        var shared = await admin.PressAsync(second.ButtonIds[^1]);

        Assert.Contains("**/follow**", second.Description, StringComparison.Ordinal);
        Assert.Contains("**/follow**", shared.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("**/deal list**", shared.Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Who_Follows_All_Deals_Is_Told_That_One_Is_Among_Them()
    {
        await using var desk = await OpenAsync();
        var person = desk.Member(Here, await desk.AddUserAsync("Follower"));
        await person.AskAsync("follow");

        var told = await person.AskAsync("follow", ("deal", "acme-globex"));

        Assert.Equal("You follow all deals", told.Title);
        Assert.Contains("Acme – Globex is among them, so nothing has changed.", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Of_What_A_New_Deal_Would_Have_Matched_It_Is_Said_What_Would_Have_Been_Told()
    {
        await using var desk = await OpenAsync();
        await using var site = await LoopbackServer.StartAsync();
        string[] news = ["Harbour agrees to acquire Quill for $2 billion", "Quill sold to Harbour for $2bn", "Weather"];
        var feed = site.On("/feed", 200, $"<rss version=\"2.0\"><channel><title>Wire</title>{string.Concat(news.Select((title, i) => $"<item><title>{title}</title><link>https://wire.example/{i}</link><pubDate>Mon, 27 Apr 2026 1{i}:00:00 GMT</pubDate></item>"))}</channel></rss>");
        await desk.Admin(Here).AskAsync("feeds add", ("url", feed));

        var tracked = await desk.Admin(Here).SubmitAsync((await desk.Admin(Here).AskAsync("track add")).CustomId, ("name", "Harbour – Quill"), ("parties", "Harbour\nQuill"), ("words", "acquire"));

        Assert.Contains("Of the 3 items that 1 feed shows now 2 would have matched, and 1 would have been an alert:", tracked.Description, StringComparison.Ordinal);
        Assert.Contains("Harbour agrees to acquire Quill for $2 billion (Wire)\n", tracked.Description, StringComparison.Ordinal);
        Assert.Contains("Quill sold to Harbour for $2bn (Wire) · no alert: another had told it before", tracked.Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task What_May_As_Well_Be_Of_Another_Tracked_Deal_Is_Not_Promised()
    {
        await using var desk = await OpenAsync();
        await using var site = await LoopbackServer.StartAsync();
        string[] news = ["Harbour in talks to invest $5 billion in Quill", "Harbour raises its stake to 20 percent"];
        var feed = site.On("/feed", 200, $"<rss version=\"2.0\"><channel><title>Wire</title>{string.Concat(news.Select((title, i) => $"<item><title>{title}</title><link>https://wire.example/{i}</link><pubDate>{25 + i} Apr 2026 1{i}:00:00 GMT</pubDate></item>"))}</channel></rss>");
        await desk.Admin(Here).AskAsync("feeds add", ("url", feed));

        var alone = await TrackAsync("Harbour – Quill", "Harbour\nQuill");
        await TrackAsync("Harbour – Northgate", "Harbour\nNorthgate");
        var beside = await TrackAsync("Quill – Harbour again", "Harbour\nQuill");

        Assert.Contains("2 would have matched, and 2 would have been alerts:", alone, StringComparison.Ordinal);
        Assert.Contains("2 would have matched, and 1 would have been an alert:", beside, StringComparison.Ordinal);

        async Task<string> TrackAsync(string name, string parties) =>
            (await desk.Admin(Here).SubmitAsync((await desk.Admin(Here).AskAsync("track add")).CustomId, ("name", name), ("parties", parties), ("words", "investment, stake"))).Description;
    }

    private static async Task<Visitor> SubscribedAsync(SignedDesk desk)
    {
        var admin = desk.Admin(Here);
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription(admin.Channel, []) { Server = Here }, Stop);
        return admin;
    }

    private static async Task<SignedDesk> OpenAsync()
    {
        var desk = await SignedDesk.StartAsync();
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        return desk;
    }
}
