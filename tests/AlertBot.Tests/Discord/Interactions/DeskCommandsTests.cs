using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;
using AlertBot.Dossiers;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>The commands as a person uses them, through the emulator, which refuses what Discord would.</summary>
public static class DeskCommandsTests
{
    private static readonly (string, string) _acme = ("deal", "acme-globex");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task A_Question_Is_Written_Answered_Changed_And_Removed()
    {
        await using var asker = await Asker.StartAsync();

        var saved = await asker.SubmitAsync(await asker.TypeAsync("faq add", _acme), ("question", "Who pays the legal fees?"), ("answer", "Globex does."));
        var asked = await asker.AskAsync("faq ask", ("question", "Who pays the legal fees?"));
        var twice = await asker.SubmitAsync(await asker.TypeAsync("faq add", _acme), ("question", "who pays the legal fees"), ("answer", "Nobody."));
        var edited = await asker.SubmitAsync(await asker.TypeAsync("faq edit", ("question", "Who pays the legal fees?")), ("answer", "Both do."));
        var again = await asker.AskAsync("faq ask", ("question", "Who pays the legal fees?"));
        var removed = await asker.AskAsync("faq remove", ("question", "Who pays the legal fees?"));

        Assert.Equal(("Saved", true), (Asker.Title(saved), Asker.IsForAskerOnly(saved)));
        Assert.Equal("Not saved", Asker.Title(twice));
        Assert.Contains("Globex does.", Asker.Text(asked), StringComparison.Ordinal);
        Assert.Equal("Saved", Asker.Title(edited));
        Assert.Contains("Both do.", Asker.Text(again), StringComparison.Ordinal);
        Assert.Equal("Removed", Asker.Title(removed));
        Assert.Empty((await asker.Rig.Service<IDossierStore>().GetAsync(Samples.Acme, Stop))!.Faq);
    }

    [Fact]
    public static async Task Of_Two_Admins_Who_Change_One_Question_The_Second_Is_Told_And_Keeps_What_He_Wrote()
    {
        await using var asker = await Asker.StartAsync();
        await asker.SubmitAsync(await asker.TypeAsync("faq add", _acme), ("question", "Who pays?"), ("answer", "Globex."));
        var (first, second) = (await asker.TypeAsync("faq edit", ("question", "Who pays?")), await asker.TypeAsync("faq edit", ("question", "Who pays?")));

        await asker.SubmitAsync(first, ("answer", "Acme."));
        var told = await asker.SubmitAsync(second, ("answer", "Neither."));

        Assert.Equal("Somebody else changed this meanwhile", Asker.Title(told));
        Assert.Contains("Acme.", Asker.Text(told), StringComparison.Ordinal);
        Assert.Contains("Neither.", Asker.Text(told), StringComparison.Ordinal);
        Assert.Equal("Acme.", Assert.Single((await asker.Rig.Service<IDossierStore>().GetAsync(Samples.Acme, Stop))!.Faq).Answer);
    }

    [Fact]
    public static async Task A_Deal_Is_Tracked_Changed_And_Let_Go()
    {
        await using var asker = await Asker.StartAsync();

        var added = await asker.SubmitAsync(
            await asker.TypeAsync("track add"), ("name", "Müller – Initech"), ("parties", "Müller AG = Mueller\nInitech"), ("words", "stake, takeover"), ("since", "2026-04-01"));
        var edited = await asker.SubmitAsync(await asker.TypeAsync("track edit", ("deal", "muller-initech")), ("words", "stake"));
        var deal = (await asker.Rig.Service<IDealStore>().ListAsync(Stop)).Single(deal => deal.Server is not null);
        var removed = await asker.AskAsync("track remove", ("deal", "muller-initech"));

        Assert.Equal("Müller – Initech is tracked from now on", Asker.Title(added));
        Assert.Equal("Müller – Initech is changed", Asker.Title(edited));
        Assert.Equal(("Mueller", "stake", new DateOnly(2026, 4, 1)), (Assert.Single(deal.Parties[0].Aliases), Assert.Single(deal.DealWords), deal.Since));
        Assert.Equal("Müller – Initech is not tracked any more", Asker.Title(removed));
        Assert.Single(await asker.Rig.Service<IDealStore>().ListAsync(Stop));
    }

    [Theory]
    [InlineData("", "since", "yesterday", "“yesterday” is no day: write it as 2026-04-27, or leave it out.")]
    [InlineData("Acme – Globex", "parties", "Acme\nGlobex", "A deal “Acme – Globex” is tracked already; /deal list shows it, /track edit changes what is yours.")]
    public static async Task A_Deal_That_Cannot_Be_Is_Explained(string name, string field, string value, string text)
    {
        await using var asker = await Asker.StartAsync();

        var told = await asker.SubmitAsync(await asker.TypeAsync("track add"), ("name", name), ("parties", "Acme"), ("words", "stake"), (field, value));

        Assert.Equal(("Not saved", text), (Asker.Title(told), Asker.Text(told).Replace("\\", "", StringComparison.Ordinal)));
    }

    [Fact]
    public static async Task A_Timeline_Comes_With_Its_Picture_And_Is_Shared_With_It()
    {
        await using var asker = await Asker.StartAsync();
        await TellAsync(asker, 40);

        var timeline = await asker.AskAsync("deal timeline", _acme);
        var shared = await asker.PressAsync(timeline, "Share");

        Assert.Equal("timeline.png", Assert.Single(timeline.GetProperty("attachments").EnumerateArray()).GetProperty("filename").GetString());
        Assert.True(Asker.IsForAskerOnly(timeline));
        Assert.False(Asker.IsForAskerOnly(shared));
        Assert.Empty(Asker.Labels(shared));
        Assert.Equal("timeline.png", Assert.Single(shared.GetProperty("attachments").EnumerateArray()).GetProperty("filename").GetString());
        using var http = new HttpClient();
        var png = await http.GetByteArrayAsync(new Uri(timeline.GetProperty("attachments")[0].GetProperty("url").GetString()!), Stop);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
    }

    [Fact]
    public static async Task A_Long_List_Is_Turned_Page_By_Page_Also_After_A_Restart_And_The_Page_Seen_Is_Shared()
    {
        await using var asker = await Asker.StartAsync();
        await TellAsync(asker, 40);

        var first = await asker.AskAsync("faq list");
        var second = await asker.PressAsync(first, "Next page ▶");
        var shared = await asker.PressAsync(second, "Share");

        Assert.Equal(["Next page ▶", "Share"], Asker.Labels(first));
        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.Equal(["◀ Earlier page", "Next page ▶", "Share"], Asker.Labels(second));
        Assert.StartsWith("Page 2 of ", second.GetProperty("embeds")[0].GetProperty("footer").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(Asker.Text(first), Asker.Text(second));
        Assert.Equal(Asker.Text(second), Asker.Text(shared));
        Assert.False(Asker.IsForAskerOnly(shared));
    }

    [Fact]
    public static async Task The_Menu_Of_An_Alert_Tells_Why_And_Takes_A_Question()
    {
        await using var asker = await Asker.StartAsync();
        await TellAsync(asker, 1);
        var id = AlertId.Of(Samples.DevelopmentId(), new Subscription(asker.Rig.ChannelId, []));
        var sent = await asker.Rig.Client.PostAsync(asker.Rig.ChannelId, DevelopmentMessage.Write(Samples.Definition, Samples.Development(), id), Stop);
        var other = Assert.IsType<SendResult.Sent>(await asker.Rig.PostAsync("hello"));
        var alert = Assert.IsType<SendResult.Sent>(sent).MessageId;

        var none = await asker.ReadAsync(await asker.UseAsync("Why this alert?", other.MessageId));
        var asked = await asker.SubmitAsync(await asker.UseAsync("Ask about this", alert), ("question", "What is question 0?"));
        var why = await asker.ReadAsync(await asker.UseAsync("Why this alert?", alert));

        Assert.Equal("This message is no single alert of mine. What a digest lists is told of one by one: /why with the name of its deal.", Asker.Text(none));
        Assert.Contains("Answer 0", Asker.Text(asked), StringComparison.Ordinal);
        Assert.Equal("I have no record of this alert in this channel.", Asker.Text(why));
    }

    [Fact]
    public static async Task Status_Tells_How_The_Desk_Is()
    {
        await using var asker = await Asker.StartAsync();

        var status = Asker.Text(await asker.AskAsync("status"));

        Assert.Equal(
            """
            1 deal is tracked.

            - **Feeds** none yet
            - **Pending** 0 articles to judge, 0 alerts to tell
            - **Parked** 0 messages that Discord refused, 0 steps given up today
            - **Delay today** no alert yet
            """, status);
    }

    [Theory]
    [InlineData("track add")]
    [InlineData("faq add")]
    [InlineData("faq remove")]
    public static async Task Without_The_Permission_Nothing_Is_Opened_Or_Changed(string command)
    {
        await using var asker = await Asker.StartAsync();

        var reply = await asker.Rig.Service<CommandRouter>().AnswerAsync(new CommandRequest(command, [], "9", "7", "42", Samples.Noon), Stop);

        Assert.Equal(("Not allowed", false), (reply.Title, reply.Known));
        Assert.Null(reply.Form);
    }

    [Theory]
    [InlineData("")]
    [InlineData("‮🏳️‍🌈‍ﷺ\u0000")]
    [InlineData("@everyone <@1> ||x|| [a](javascript:b)")]
    public static async Task Any_Text_As_An_Option_Gets_A_Polite_Answer_To_The_Asker_Only(string seed)
    {
        await using var asker = await Asker.StartAsync();
        var text = seed.Length == 0 ? string.Concat(Enumerable.Repeat("why? ", 1_200)) : seed;

        foreach (var (command, option) in new[] { ("faq ask", "question"), ("deal show", "deal"), ("deal timeline", "deal"), ("faq edit", "question"), ("faq remove", "question"), ("track edit", "deal"), ("why", "deal") })
            Assert.True(Asker.IsForAskerOnly(await asker.AskAsync(command, (option, text))), command);
    }

    /// <summary>A record with so many dated rows and answered questions.</summary>
    private static async Task TellAsync(Asker asker, int count)
    {
        var table = asker.Rig.Service<AlertBot.Storage.IEntityTable>();
        foreach (var i in Enumerable.Range(0, count))
        {
            var day = Samples.Noon.AddDays(-i);
            var source = new Source("Ledger", $"Title {i}", $"https://ledger.example/{i}", day);
            await asker.Rig.Service<IDossierStore>().PutFaqAsync(new FaqEntry($"q{i}", Samples.Acme, $"What is question {i}?", $"Answer {i} is what there is to say about it.", source, Curated: true), Stop);
            var row = new TimelineRow(new($"{day:yyyy-MM-dd}"), $"Acme and Globex did thing number {i}", [source]);
            await table.SubmitAsync(AlertBot.Storage.Keys.Of(Samples.Acme), [new AlertBot.Storage.TableWrite.Upsert($"timeline|1x{i:D3}|000", AlertBot.Storage.Document.Write(row))], Stop);
        }
    }
}
