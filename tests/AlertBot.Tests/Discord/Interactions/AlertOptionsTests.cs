using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>What the options of the alert commands may hold is offered, so that nobody has to know the words.</summary>
public static class AlertOptionsTests
{
    private const string Here = "200000000000000001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("alerts subscribe", "deals", "", "all|Osprey buyout|Acme – Globex")]
    [InlineData("alerts subscribe", "deals", "osp", "Osprey buyout")]
    [InlineData("alerts edit", "deals", "acme-globex, ospery", "acme-globex, Osprey buyout")]
    [InlineData("alerts edit", "deals", "acme-globex, ", "acme-globex, Osprey buyout")]
    [InlineData("alerts edit", "kinds", "amen", "amended")]
    [InlineData("follow", "kinds", "amended,annuonced", "amended, announced")]
    [InlineData("alerts edit", "threads", "", "development|deal")]
    [InlineData("alerts edit", "no-role", "", "yes")]
    [InlineData("alerts digest", "every", "t", "tuesday|thursday|saturday")]
    public static async Task It_Is_Offered(string command, string option, string typed, string offered)
    {
        await using var desk = await OpenAsync();

        Assert.Equal(offered.Split('|'), (await desk.Admin(Here).CompleteAsync(command, option, (option, typed))).Choices);
    }

    [Theory]
    [InlineData("")]
    [InlineData("head")]
    [InlineData("globex head")]
    [InlineData("haedline")]
    public static async Task An_Alert_Is_Offered_For_Withdrawal_To_Those_Who_May(string typed)
    {
        await using var desk = await OpenAsync();

        Assert.Equal(["Acme – Globex: Headline"], (await desk.Admin(SignedDesk.OperatorsServer).CompleteAsync("alerts withdraw", "message", ("message", typed))).Choices);
        Assert.Empty((await desk.Admin(Here).CompleteAsync("alerts withdraw", "message", ("message", typed))).Choices);
    }

    [Fact]
    public static async Task What_Was_Chosen_Is_Understood_And_Shown_By_Name()
    {
        await using var desk = await OpenAsync();
        var admin = desk.Admin(Here);
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription(admin.Channel, []) { Server = Here }, Stop);
        var chosen = (await admin.CompleteAsync("alerts edit", "deals", ("deals", "acme-globex, osp"))).Data.GetProperty("choices")[0].GetProperty("value").GetString();

        var changed = await admin.AskAsync("alerts edit", ("deals", chosen), ("kinds", "amended, announced"));

        Assert.Contains("**Deals** Acme – Globex, Osprey buyout", changed.Description, StringComparison.Ordinal);
        Assert.Contains("**Kinds** amended, announced", changed.Description, StringComparison.Ordinal);
        Assert.Contains("**Deals** Acme – Globex, Osprey buyout", (await admin.AskAsync("alerts status")).Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task A_Long_Headline_Is_Chosen_By_Its_Beginning()
    {
        await using var desk = await OpenAsync(new string('a', 150));
        var chosen = (await desk.Admin(SignedDesk.OperatorsServer).CompleteAsync("alerts withdraw", "message", ("message", "aaa"))).Data.GetProperty("choices")[0].GetProperty("value").GetString();

        var form = await desk.Admin(SignedDesk.OperatorsServer).AskAsync("alerts withdraw", ("message", chosen));

        Assert.Equal(9, form.Json.GetProperty("type").GetInt32());
        Assert.Empty((await desk.Member(Here).CompleteAsync("alerts withdraw", "message", ("message", ""))).Choices);
    }

    [Theory]
    [InlineData(" ", "Acme", "The deal needs a name.")]
    [InlineData("Acme", " ", "Name at least one party: one a line, with its other names after “=”.")]
    public static async Task What_A_Deal_Lacks_Is_Said_In_The_Words_Of_The_Form(string name, string parties, string said)
    {
        await using var desk = await OpenAsync();

        var refused = await desk.Admin(Here).SubmitAsync((await desk.Admin(Here).AskAsync("track add")).CustomId, ("name", name), ("parties", parties), ("words", "stake"));

        Assert.Equal(("Not saved", said), (refused.Title, refused.Description));
    }

    private static async Task<SignedDesk> OpenAsync(string headline = "Headline")
    {
        var desk = await SignedDesk.StartAsync();
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        await desk.Get<IDealStore>().PutAsync(new Deal { Id = new("osprey"), Name = "Osprey buyout", Parties = [new() { Name = "Osprey" }] }, Stop);
        await desk.Get<IEntityTable>().SubmitAsync(
            Keys.Of(Samples.Acme), [new TableWrite.Upsert(Keys.Development(Samples.DevelopmentId()), Document.Write(Samples.Development() with { Headline = headline }))], Stop);
        return desk;
    }
}
