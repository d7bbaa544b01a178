using System.Text.Json.Nodes;
using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Messages;
using AlertBot.Dossiers;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>
/// Server one tracks a deal with a record, answers, keeps questions, adds a feed and is told in a channel. Nobody elsewhere meets a word of it: by no
/// command, no letter typed, no button, page or form of one's own or of somebody else's, and no menu of a message.
/// </summary>
public static class LeakTests
{
    private const string One = "200000000000000001";
    private const string Two = "200000000000000002";

    // What only server one may read; what is typed elsewhere never holds it.
    private static readonly string[] _secrets = ["Quasar", "Blueberry", "marzipan", "nougat", "praline", "private-feed", "400000000000000031"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task Whoever_Is_In_The_Server_Sees_It_All()
    {
        await using var desk = await SignedDesk.StartAsync();
        var id = await MoveInAsync(desk);
        var insider = desk.Admin(One);

        string[] seen =
        [
            (await insider.AskAsync("deal timeline", ("deal", id))).Text, (await insider.AskAsync("why", ("deal", id))).Text, (await insider.AskAsync("faq ask", ("question", "Who pays the fees?"), ("deal", "acme-globex"))).Text,
            (await insider.AskAsync("faq questions")).Text, (await insider.AskAsync("feeds list")).Text, (await insider.AskAsync("alerts status")).Text,
        ];

        Assert.All(_secrets, secret => Assert.Contains(seen, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public static async Task No_Command_And_No_Letter_Typed_Elsewhere_Tells_It()
    {
        await using var desk = await SignedDesk.StartAsync();
        var id = await MoveInAsync(desk);
        var entry = (await desk.Get<IDossierStore>().GetAsync(Samples.Acme, Stop))!.Faq.Single(entry => entry.Server == One).Id;

        foreach (var visitor in Elsewhere(desk))
        {
            foreach (var command in CommandList.All)
            {
                foreach (var value in new[] { id, "Zephyr", "", "Who pays?", entry, "what is it" })
                {
                    // Whoever runs the desk mends what Discord refuses, in whatever channel.
                    if (command.Name != "alerts status" || visitor.Server != SignedDesk.OperatorsServer)
                        AssertSilent(id, await visitor.AskAsync(command.Name, [.. command.Options.Select(option => (option.Name, (JsonNode?)value))]));
                    foreach (var option in command.Options.Where(static option => option.Autocomplete))
                        AssertSilent(id, await visitor.CompleteAsync(command.Name, option.Name, (option.Name, value)));
                }
            }
        }

        Assert.Equal("Zephyr – Quasar", (await desk.Get<IDealStore>().GetAsync(new(id), Stop))!.Name);
    }

    [Fact]
    public static async Task No_Button_No_Page_And_No_Form_Taken_Elsewhere_Tells_It()
    {
        await using var desk = await SignedDesk.StartAsync();
        var id = await MoveInAsync(desk);
        var insider = desk.Admin(One);
        var ids = new List<string> { (await insider.AskAsync("track edit", ("deal", id))).CustomId, (await insider.AskAsync("faq add", ("deal", id))).CustomId, new WhyButton(new(id), Told(id, insider.Channel)).CustomId };
        foreach (var command in new[] { "deal show", "deal timeline", "deal sources", "deal terms", "latest", "faq list", "why" })
            ids.AddRange((await insider.AskAsync(command, ("deal", id))).ButtonIds);
        ids.AddRange((await insider.SubmitAsync(ids[1], ("question", "Praline?"), ("answer", "Praline."), ("source", "nowhere"))).ButtonIds);
        Assert.Contains(ids, static custom => custom.StartsWith("p|", StringComparison.Ordinal));
        Assert.Contains(ids, static custom => custom.StartsWith("a|", StringComparison.Ordinal));

        foreach (var visitor in Elsewhere(desk))
        {
            foreach (var custom in ids)
            {
                AssertSilent(id, await visitor.PressAsync(custom));
                AssertSilent(id, await visitor.SubmitAsync(custom, ("name", "Zephyr – mine"), ("parties", "Mine"), ("question", "Mine?"), ("answer", "Mine.")));
            }

            // What anybody who knows the ids could make, would they know the key as well.
            foreach (var state in new[] { $"p|1|deal timeline|deal={id}", $"s|deal show|deal={id}", $"o|track edit|deal={id}", $"f|track edit|deal={id}|v=1", $"f|alerts withdraw|of={Samples.DevelopmentId()}" })
                AssertSilent(id, await visitor.PressAsync(desk.Get<CustomIdSeal>().Seal(state, visitor.User)!));
        }

        Assert.Equal("Zephyr – Quasar", (await desk.Get<IDealStore>().GetAsync(new(id), Stop))!.Name);
    }

    [Fact]
    public static async Task No_Menu_Of_A_Message_Tells_It()
    {
        await using var desk = await SignedDesk.StartAsync();
        var id = await MoveInAsync(desk);

        foreach (var visitor in Elsewhere(desk))
        {
            foreach (var command in MessageCommands.All)
                AssertSilent(id, await visitor.UseAsync(command, new WhyButton(new(id), Told(id, visitor.Channel)).CustomId));
        }
    }

    [Fact]
    public static async Task A_Person_Who_Follows_It_Is_Told_Why_In_Their_Own_Messages_And_Nobody_Elses()
    {
        await using var desk = await SignedDesk.StartAsync();
        var id = await MoveInAsync(desk);
        const string Messages = "400000000000000077";
        var follower = desk.Member(server: null) with { Channel = Messages };
        await desk.Get<IPeople>().PutAsync(new Person(follower.User, Messages), Stop);
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription(Messages, [new(id)]) { Person = follower.User, In = [One] }, Stop);

        Assert.Contains("Blueberry", (await follower.AskAsync("why", ("deal", id))).Text, StringComparison.Ordinal);
        AssertSilent(id, await (follower with { User = "300000000000000009" }).AskAsync("why", ("deal", id)));
        AssertSilent(id, await (follower with { Channel = "400000000000000078" }).AskAsync("why", ("deal", id)));
        AssertSilent(id, await (follower with { Server = Two }).AskAsync("why", ("deal", id)));
    }

    [Fact]
    public static async Task Of_A_Feed_That_The_Operator_Adds_No_Other_Servers_Deal_Is_Shown()
    {
        await using var desk = await SignedDesk.StartAsync();
        await MoveInAsync(desk);
        await using var site = await Tests.Feeds.LoopbackServer.StartAsync();
        var feed = site.On("/feed", 200, """
            <rss version="2.0"><channel><title>Wire</title><item><title>Zephyr agrees to a merger with Quasar</title><link>https://wire.example/1</link><description>Zephyr agrees to a merger.</description></item></channel></rss>
            """);

        var added = await desk.Admin(SignedDesk.OperatorsServer).AskAsync("feeds add", ("url", feed));

        Assert.Equal("Wire is polled from now on", added.Title);
        Assert.Contains("Its 1 item is about no tracked deal.", added.Description, StringComparison.Ordinal);
        Assert.Contains("(Zephyr – Quasar)", (await desk.Admin(One).AskAsync("feeds add", ("url", feed))).Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task What_A_Servers_Feed_Says_Of_A_Page_Is_Not_What_Others_Are_Told_Of_It()
    {
        await using var desk = await SignedDesk.StartAsync();
        await MoveInAsync(desk);
        var theirs = Samples.Article() with { Title = "Zephyr and Acme agree on a merger with nougat", Summary = null, Body = "Zephyr and the steel maker Acme agree on a merger in partnership. Nougat for all." };
        var ours = theirs with { Title = "Steel maker Acme ends its partnership with Globex", Body = "The steel maker Acme ends its partnership with Globex on Monday, it said." };
        var deals = await desk.Get<Consider>().DealsAsync(Stop);

        await desk.Get<Consider>().RunAsync(theirs, deals, new FeedState { Owners = [One] }, Samples.Noon, Stop);
        await desk.Get<Consider>().RunAsync(ours, deals, new FeedState(), Samples.Noon, Stop);
        await desk.Get<Decide>().RunAsync(Samples.Acme, Stop);

        var report = Assert.Single((await desk.Get<IDossierStore>().GetAsync(Samples.Acme, Stop))!.Reports);
        Assert.Equal(ours.Title, report.Title);
        Assert.Equal(ours.Body, (await desk.Get<IArticleStore>().GetAsync(report.Article, Stop))!.Body);
    }

    private static Visitor[] Elsewhere(SignedDesk desk) =>
    [
        desk.Admin(Two), desk.Member(Two), desk.Member(server: null), desk.Admin(SignedDesk.OperatorsServer),
        // The same person elsewhere, also with a bot of their own account.
        desk.Admin(One) with { Server = Two, Channel = Outside }, desk.Admin(One) with { Server = null, Channel = Outside },
        desk.Admin(One) with { Server = Two, InstalledInServer = false, Channel = Outside }, desk.Admin(One) with { Server = null, InstalledInServer = false, Channel = Outside },
    ];

    private const string Outside = "400000000000000002";

    private static AlertId Told(string deal, string channel) => AlertId.Of(DevelopmentIdOf(deal, 0), new Subscription(channel, []));

    private static DevelopmentId DevelopmentIdOf(string deal, int number) => DevelopmentId.Of(new(deal), ArticleOf(number));

    private static ArticleId ArticleOf(int number) => ArticleId.Of($"https://nougat.example/{number}");

    private static async Task<string> MoveInAsync(SignedDesk desk)
    {
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        var admin = desk.Admin(One);
        await admin.SubmitAsync((await admin.AskAsync("track add")).CustomId, ("name", "Zephyr – Quasar"), ("parties", "Zephyr = Blueberry\nQuasar"), ("words", "merger"));
        var id = (await desk.Get<IDealStore>().ListAsync(Stop)).Single(deal => deal.Server == One).Id;
        await AnswerAsync(admin, id.Value, "What is nougat?", "It is nougat.");
        await AnswerAsync(admin, "acme-globex", "Who pays the fees?", "The marzipan fund does.");
        await admin.AskAsync("faq questions", ("keep", true));
        await desk.Member(One, "300000000000000005").AskAsync("faq ask", ("question", "How sweet is praline?"), ("deal", id.Value));
        await desk.Get<IFeedStore>().AddAsync(new Feed("https://news.example/private-feed", "Nougat Times"), new FeedState { NextDue = DateTimeOffset.MaxValue, Owners = [One] }, Stop);
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription("400000000000000031", [id]) { Server = One }, Stop);
        await FillAsync(desk, id);
        return id.Value;
    }

    private static async Task AnswerAsync(Visitor admin, string deal, string question, string answer) =>
        Assert.Equal("Saved", (await admin.SubmitAsync((await admin.AskAsync("faq add", ("deal", deal))).CustomId, ("question", question), ("answer", answer))).Title);

    /// <summary>Pages of everything that a record has.</summary>
    private static async Task FillAsync(SignedDesk desk, DealId deal)
    {
        for (var number = 0; number < 20; number++)
        {
            var (article, day) = (ArticleOf(number), Samples.Noon.AddDays(-number));
            var source = new Source("Nougat Times", $"Blueberry {number}", $"https://nougat.example/{number}", day);
            var development = Samples.Development() with { Id = DevelopmentIdOf(deal.Value, number), Deal = deal, Headline = $"Blueberry {number}", Summary = "Nougat.", Url = source.Url, Outlet = source.Outlet, Published = day, Story = article };
            var report = Samples.Report() with { Article = article, Deal = deal, Development = development.Id, Title = source.Title, Url = source.Url, Outlet = source.Outlet, Published = day };
            var parked = new ParkedAlert(new OutboxEntry(new($"1p{number}"), deal, development.Id, "400000000000000031", day), "Missing Access", day);
            await desk.Get<IEntityTable>().SubmitAsync(
                Keys.Of(deal),
                [
                    new TableWrite.Insert(Keys.Development(development.Id), Document.Write(development)),
                    new TableWrite.Insert(Keys.Report(article), Document.Write(report)),
                    new TableWrite.Insert(Keys.TimelineRow(article, 0), Document.Write(new TimelineRow(new EventDate($"2026-03-{number + 1:D2}"), $"Nougat {number} was served", [source]))),
                    new TableWrite.Insert(Keys.Term(article, 0), Document.Write(new Term($"topic {number}", $"Nougat {number}", null, null, source))),
                    new TableWrite.Insert(Keys.Faq($"1faq{number}"), Document.Write(new FaqEntry($"1faq{number}", deal, $"Where is nougat {number}?", "In the fridge.", source, Curated: false))),
                    new TableWrite.Insert(Keys.Parked(parked.Entry), Document.Write(parked)),
                ],
                Stop);
        }
    }

    private static void AssertSilent(string typed, Reaction reaction)
    {
        // What somebody types is told back.
        var text = typed.Length == 0 ? reaction.Text : reaction.Text.Replace(typed, "", StringComparison.Ordinal);
        Assert.Equal(200, reaction.Status);
        foreach (var secret in _secrets)
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
    }
}
