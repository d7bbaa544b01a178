using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Tests.Dossiers;

namespace AlertBot.Tests.Commands;

public static class CommandRouterTests
{
    private static readonly Dossier _other = Sample.Empty with
    {
        Deal = new Deal { Id = new("falcon-osprey"), Name = "Falcon–Osprey merger", Parties = [new() { Name = "Falcon Works" }, new() { Name = "Osprey" }], Status = DealStatus.Completed },
    };

    [Fact]
    public static async Task Deal_List_Names_The_Deals_The_Active_Ones_First()
    {
        await using var desk = new CommandDesk(_other, Sample.Dossier);

        var reply = await desk.AnswerAsync("deal list");

        Assert.Equal(("Tracked deals", "2 deals. /deal show tells more about one."), (reply.Title, reply.Text));
        Assert.Equal(
            [new("Harbour–Kestrel", "Active since 1 March 2024 · Harbour Systems, Kestrel Labs"), new("Falcon–Osprey merger", "Completed · Falcon Works, Osprey")],
            reply.Lines);
    }

    [Fact]
    public static async Task Deal_Show_Tells_Where_It_Stands_And_What_Is_New()
    {
        await using var desk = new CommandDesk(Sample.Dossier, _other);

        var reply = await desk.AnswerAsync("deal show", ("deal", "harbour-kestrel"));

        Assert.Equal("Harbour–Kestrel", reply.Title);
        Assert.Equal(
            "Active since 1 March 2024. Parties: Harbour Systems, Kestrel Labs.\nOn record: 2 developments, 7 terms, 2 answered questions.",
            reply.Text);
        Assert.Equal(
            new("27 April 2026", "Harbour and Kestrel announce new terms, ending exclusivity (Stackpost)", Sample.Url("terms"), Sample.At(2026, 4, 27)),
            reply.Lines[0]);
    }

    [Fact]
    public static async Task Deal_Timeline_Lists_Events_With_Dates_And_Who_Told_Them()
    {
        await using var desk = new CommandDesk(Sample.Dossier, _other);

        var reply = await desk.AnswerAsync("deal timeline", ("deal", "Harbour–Kestrel"));

        Assert.Equal(("Harbour–Kestrel: timeline", "3 events, the oldest first."), (reply.Title, reply.Text));
        Assert.Equal(
            [
                new("March 2024", "Harbour and Kestrel sign their first licence. (Meridian Wire)", Sample.Url("explainer")),
                new("3 November 2025", "Kestrel signs $38 billion cloud contract with Falcon Works (Stackpost and Meridian Wire)", Sample.Url("falcon")),
                new("27 April 2026", "Harbour and Kestrel announce new terms, ending exclusivity (Stackpost, Brunswick Ledger and 1 more)", Sample.Url("terms")),
            ],
            reply.Lines);
        Assert.Equal(Sample.At(2026, 4, 29), reply.Sources[0].AsOf);
    }

    [Fact]
    public static async Task Deal_Terms_Show_Until_When_And_What_Was_Before()
    {
        await using var desk = new CommandDesk(Sample.Dossier, _other);

        var reply = await desk.AnswerAsync("deal terms", ("deal", "harbour-kestrel"));

        Assert.Equal("As last reported on 29 April 2026.", reply.Text);
        var licence = Assert.Single(reply.Lines, line => line.Lead == "Licence (Harbour Systems)");
        Assert.Equal(
            "Kestrel grants Harbour a non-exclusive licence to its designs through 2032, replacing the exclusive rights that Harbour had until a new chip shipped."
            + " (Meridian Wire, 29 April 2026)\nUntil: 2032\nBefore: the exclusive rights that Harbour had until a new chip shipped",
            licence.Text);
    }

    [Fact]
    public static async Task What_A_Side_Agreed_With_Others_Is_Told_Last_And_As_That()
    {
        await using var desk = new CommandDesk(Sample.Dossier, _other);

        var reply = await desk.AnswerAsync("deal terms", ("deal", "harbour-kestrel"));

        Assert.Equal("With others: contract value (with Falcon Works)", reply.Lines[^1].Lead);
        Assert.Equal(1, reply.Lines.Count(line => line.Lead.StartsWith("With others", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("deal timeline")]
    [InlineData("deal terms")]
    [InlineData("faq list")]
    [InlineData("latest")]
    public static async Task A_Deal_Without_News_Says_So(string command)
    {
        await using var desk = new CommandDesk(Sample.Dossier, _other);

        var reply = await desk.AnswerAsync(command, ("deal", "falcon-osprey"));

        Assert.False(reply.Known);
        Assert.NotEqual("", reply.Text);
    }

    [Theory]
    [InlineData("Kestrl", "I track no deal called “Kestrl”. Did you mean Harbour–Kestrel, Kestrel–Osprey?")]
    [InlineData("Boeing", "I track no deal called “Boeing”. Among those I track: Falcon–Osprey merger, Harbour–Kestrel, Kestrel–Osprey.")]
    public static async Task An_Unknown_Deal_Is_Told_With_What_Is_Near(string name, string text)
    {
        var third = Sample.Empty with { Deal = Sample.Deal with { Id = new("kestrel-osprey"), Name = "Kestrel–Osprey" } };
        await using var desk = new CommandDesk(Sample.Dossier, _other, third);

        var reply = await desk.AnswerAsync("deal terms", ("deal", name));

        Assert.Equal((text, false), (reply.Text, reply.Known));
    }

    [Fact]
    public static async Task A_Missing_Deal_Is_Asked_For()
    {
        await using var desk = new CommandDesk(Sample.Dossier, _other);

        Assert.Equal("Say which deal you mean, for example Falcon–Osprey merger, Harbour–Kestrel.", (await desk.AnswerAsync("deal terms")).Text);
    }

    [Fact]
    public static async Task A_Name_That_Can_Only_Mean_One_Deal_Is_Enough()
    {
        await using var desk = new CommandDesk(Sample.Dossier, _other);

        Assert.Equal("Falcon–Osprey merger", (await desk.AnswerAsync("deal show", ("deal", "osprye"))).Title);
    }

    [Fact]
    public static async Task Faq_Ask_Finds_The_Deal_Itself_And_Shows_Its_Source()
    {
        await using var desk = new CommandDesk(_other, Sample.Dossier);

        var reply = await desk.AnswerAsync("faq ask", ("question", "How much of Kestrel does Harbour own?"));

        Assert.Equal(("How much of Kestrel does Harbour own?", "Harbour owns about 27 percent of Kestrel.", true), (reply.Title, reply.Text, reply.Known));
        Assert.Equal(new("Meridian Wire", "explainer", Sample.Url("explainer"), Sample.At(2026, 4, 29)), Assert.Single(reply.Sources));
    }

    [Fact]
    public static async Task Faq_Ask_Says_That_It_Does_Not_Know_And_What_It_Does()
    {
        await using var desk = new CommandDesk(Sample.Dossier, _other);

        var reply = await desk.AnswerAsync("faq ask", ("question", "Who audits Kestrel?"), ("deal", "Harbour–Kestrel"));

        Assert.False(reply.Known);
        Assert.Equal(
            "I do not know: nothing I have read answers this.\nI can answer:\n• Who runs Kestrel?\n• Can Kestrel now sell its chips to other cloud providers?\n• What happened in March 2024?",
            reply.Text);
    }

    [Theory]
    [InlineData("the of and")]
    [InlineData("¿¡ 🦅 !?")]
    public static async Task Faq_Ask_About_Nothing_Says_What_To_Ask(string question)
    {
        await using var desk = new CommandDesk(Sample.Dossier, _other);

        var reply = await desk.AnswerAsync("faq ask", ("question", question));

        Assert.False(reply.Known);
        Assert.StartsWith("I do not see what this asks about: name a party, a term, an amount or a date.", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Latest_Is_The_Newest_First_Over_All_Deals()
    {
        await using var desk = new CommandDesk(_other, Sample.Dossier);

        var reply = await desk.AnswerAsync("latest");

        Assert.Equal("Latest developments", reply.Title);
        Assert.Equal(["27 April 2026", "3 November 2025"], reply.Lines.Select(line => line.Lead));
    }

    [Fact]
    public static async Task Faq_List_Shows_Questions_With_Answers()
    {
        await using var desk = new CommandDesk(Sample.Dossier);

        var reply = await desk.AnswerAsync("faq list");

        Assert.Equal("2 questions.", reply.Text);
        Assert.Equal("Who runs Kestrel?", reply.Lines[1].Lead);
        Assert.Equal("Tomas Lindqvist has been its chief executive since 2021. (Meridian Wire, 29 April 2026)", reply.Lines[1].Text);
    }

    [Fact]
    public static async Task Help_Names_Every_Command_That_The_Asker_May_Use_And_What_To_Try_First()
    {
        await using var desk = new CommandDesk(Sample.Dossier);

        var reader = await desk.AnswerAsync("help");
        var admin = await desk.Router.AnswerAsync(new("help", [], "user", "server", null, Sample.Now, IsAdmin: true), TestContext.Current.CancellationToken);

        Assert.Equal(CommandList.All.Where(static command => !command.AdminsOnly).Select(static command => $"/{command.Name}"), reader.Lines.Select(static line => line.Lead));
        Assert.Equal(CommandList.All.Select(static command => $"/{command.Name}").Prepend("For you who run this server:"), admin.Lines.Select(static line => line.Lead));
        Assert.Contains("/faq ask takes a question in your own words", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/track add", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/track add", admin.Text, StringComparison.Ordinal);
        Assert.Contains("/track add names a deal", admin.Lines[0].Text, StringComparison.Ordinal);
        Assert.All(admin.Lines, line => Assert.Equal(reader.Lines.All(other => other.Lead != line.Lead), line.ForAdmins));
    }

    [Fact]
    public static async Task An_Unknown_Command_Is_Told()
    {
        await using var desk = new CommandDesk(Sample.Dossier);

        Assert.Equal("I do not know /dance. /help shows what I can answer.", (await desk.AnswerAsync("dance")).Text);
    }

    [Fact]
    public static async Task A_Command_That_Fails_Is_Logged_And_Answered_Politely()
    {
        await using var desk = new CommandDesk(new FakeDealStore { Failure = new InvalidOperationException("the table is gone") });

        var reply = await desk.AnswerAsync("deal list");

        Assert.Equal(("That did not work", "Sorry, something went wrong on my side. It has been logged; please try again in a minute."), (reply.Title, reply.Text));
        Assert.Equal("Error: Command deal list failed. the table is gone", Assert.Single(desk.Log.Lines));
        Assert.Empty(await desk.CompleteAsync("deal show", "deal", ("deal", "x")));
    }

    [Fact]
    public static async Task Without_Deals_Nothing_Breaks()
    {
        await using var desk = new CommandDesk();

        foreach (var command in CommandList.All)
            Assert.NotEqual("That did not work", (await desk.AnswerAsync(command.Name, ("deal", "any"), ("question", "When is it signed?"))).Title);
        Assert.Empty(desk.Log.Lines);
    }

    [Fact]
    public static void Definitions_Keep_To_What_Discord_Allows()
    {
        Assert.All(CommandList.All, command =>
        {
            Assert.Matches("^[a-z]{1,32}( [a-z]{1,32})?$", command.Name);
            Assert.InRange(command.Description.Length, 1, 100);
            Assert.All(command.Options, option => Assert.InRange(option.Description.Length, 1, 100));
            // Required options stand first (Discord, application-commands).
            Assert.Equal(command.Options.OrderByDescending(option => option.Required), command.Options);
        });
        Assert.Equal(CommandList.All.Length, CommandList.All.DistinctBy(command => command.Name).Count());
    }
}
