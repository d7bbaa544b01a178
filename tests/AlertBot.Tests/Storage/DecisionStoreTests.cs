using AlertBot.Alerts;
using AlertBot.Developments;
using AlertBot.Dossiers;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

public sealed class DecisionStoreTests : IDisposable
{
    private readonly SqliteStore _store = new();
    private readonly DecisionStore _decisions;
    private readonly DossierStore _dossiers;
    private readonly OutboxStore _outbox;

    public DecisionStoreTests()
    {
        _decisions = new DecisionStore(_store.Table);
        _dossiers = new DossierStore(_store.Table, new DealStore(_store.Table));
        _outbox = new OutboxStore(_store.Table);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pending_Decisions_Come_In_Order_Of_Their_Time()
    {
        foreach (var number in (int[])[3, 1, 2, 1])
            await _decisions.AddPendingAsync(Pending(number), Cancel);

        AssertSame<IEnumerable<PendingDecision>>([Pending(1), Pending(2), Pending(3)], [.. await _decisions.PendingAsync(Acme, Cancel)]);
    }

    [Fact]
    public async Task One_That_Is_Pending_Keeps_Its_Time()
    {
        await _decisions.AddPendingAsync(Pending(), Cancel);
        await _decisions.AddPendingAsync(Pending() with { Since = Noon.AddDays(1) }, Cancel);

        Assert.Equal(Pending().Since, Assert.Single(await _decisions.PendingAsync(Acme, Cancel)).Since);
    }

    [Fact]
    public async Task A_Decision_Writes_All_It_Calls_For()
    {
        await new DealStore(_store.Table).PutAsync(Definition, Cancel);
        await _decisions.AddPendingAsync(Pending(), Cancel);
        var head = await _decisions.HeadAsync(Acme, Cancel);
        Assert.Equal(new(DealHead.Empty, ""), head);

        Assert.True(await _decisions.CommitAsync(Decision(head), Cancel));

        Assert.Empty(await _decisions.PendingAsync(Acme, Cancel));
        AssertSame(Head(), (await _decisions.HeadAsync(Acme, Cancel)).Value);
        AssertSame(
            new Dossier(Definition, [Development()], [Report()], Harvest().Timeline, Harvest().Terms, Harvest().Faq), (await _dossiers.GetAsync(Acme, Cancel))!);
        Assert.Equal(new Fanout(Acme, DevelopmentId()), Assert.Single(await _outbox.FanoutsAsync(Acme, Cancel)).Value);
    }

    [Fact]
    public async Task A_Development_That_Is_Told_Again_Is_Written_Under_The_Version_It_Was_Read_With()
    {
        await _decisions.AddPendingAsync(Pending(1), Cancel);
        await _decisions.AddPendingAsync(Pending(2), Cancel);
        await _decisions.AddPendingAsync(Pending(3), Cancel);
        Assert.True(await _decisions.CommitAsync(Decision(await _decisions.HeadAsync(Acme, Cancel), 1), Cancel));
        var read = (await _decisions.DevelopmentAsync(Acme, DevelopmentId(1), Cancel))!;

        Assert.True(await _decisions.CommitAsync(Repeat(2, read with { Value = read.Value with { Importance = 5 } }), Cancel));
        Assert.False(await _decisions.CommitAsync(Repeat(3, read with { Value = read.Value with { Importance = 1 } }), Cancel));

        Assert.Equal(5, (await _decisions.DevelopmentAsync(Acme, DevelopmentId(1), Cancel))!.Value.Importance);
        Assert.Equal(Pending(3).Article, Assert.Single(await _decisions.PendingAsync(Acme, Cancel)).Article);

        static DecisionRecord Repeat(int number, Versioned<Development> told) =>
            new(Pending(number), null, Report(number), null, AlertBot.Dossiers.Harvest.Nothing, null) { ToldAgain = told };
    }

    [Fact]
    public async Task Of_Two_Deciders_The_Second_Is_Told_To_Decide_Again_And_Leaves_Nothing()
    {
        await _decisions.AddPendingAsync(Pending(1), Cancel);
        await _decisions.AddPendingAsync(Pending(2), Cancel);
        var head = await _decisions.HeadAsync(Acme, Cancel);

        Assert.True(await _decisions.CommitAsync(Decision(head, 1), Cancel));
        Assert.False(await _decisions.CommitAsync(Decision(head, 2), Cancel));
        Assert.Equal(Pending(2).Article, Assert.Single(await _decisions.PendingAsync(Acme, Cancel)).Article);
        Assert.Null(await _outbox.DevelopmentAsync(Acme, DevelopmentId(2), Cancel));

        var moved = await _decisions.HeadAsync(Acme, Cancel);
        Assert.True(await _decisions.CommitAsync(Decision(moved, 2), Cancel));
        Assert.False(await _decisions.CommitAsync(Decision(moved, 3), Cancel));
        Assert.Equal(2, (await _decisions.HeadAsync(Acme, Cancel)).Value.Decisions);
    }

    [Fact]
    public async Task A_Decision_That_Leaves_The_Memory_Alone_Needs_No_Head()
    {
        await _decisions.AddPendingAsync(Pending(), Cancel);
        var repeat = Decision(null) with { Development = null, Fanout = null, Harvest = AlertBot.Dossiers.Harvest.Nothing };

        Assert.True(await _decisions.CommitAsync(repeat, Cancel));
        Assert.False(await _decisions.CommitAsync(repeat, Cancel));

        Assert.Equal("", (await _decisions.HeadAsync(Acme, Cancel)).Version);
        Assert.Empty(await _outbox.FanoutsAsync(Acme, Cancel));
    }

    [Fact]
    public async Task A_Decided_Article_Does_Not_Become_Pending_Again()
    {
        await _decisions.AddPendingAsync(Pending(), Cancel);
        await _decisions.CommitAsync(Decision(null), Cancel);

        await _decisions.AddPendingAsync(Pending(), Cancel);

        Assert.Empty(await _decisions.PendingAsync(Acme, Cancel));
    }

    [Fact]
    public async Task An_Article_Decided_While_It_Was_Added_Is_Cleared_Away_When_Decided_Again()
    {
        await _decisions.AddPendingAsync(Pending(), Cancel);
        await _decisions.CommitAsync(Decision(null), Cancel);
        // What a poller leaves that looked for the report before that decision and added its row after it.
        await _store.Table.SubmitAsync(Keys.Of(Acme), [new TableWrite.Insert(Keys.Pending(Pending().Article), Document.Write(Pending()))], Cancel);

        Assert.False(await _decisions.CommitAsync(Decision(null), Cancel));

        Assert.Empty(await _decisions.PendingAsync(Acme, Cancel));
    }

    [Fact]
    public async Task A_Harvest_Too_Big_For_A_Transaction_Keeps_The_First_Rows_Of_Each_Kind()
    {
        await new DealStore(_store.Table).PutAsync(Definition, Cancel);
        await _decisions.AddPendingAsync(Pending(), Cancel);
        var head = await _decisions.HeadAsync(Acme, Cancel);

        Assert.True(await _decisions.CommitAsync(Decision(head) with { Harvest = Harvest(terms: 5, timeline: 400, faq: 400) }, Cancel));

        var dossier = (await _dossiers.GetAsync(Acme, Cancel))!;
        Assert.Equal((5, 43, 42), (dossier.Terms.Length, dossier.Timeline.Length, dossier.Faq.Length));
        var events = dossier.Timeline.Select(row => row.Text).OrderBy(text => text.Length).ThenBy(text => text, StringComparer.Ordinal);
        Assert.Equal([.. Enumerable.Range(0, 43).Select(i => $"Event {i}")], events);
    }

    [Fact]
    public async Task A_Harvest_Of_Long_Texts_Is_Cut_By_Their_Length()
    {
        await new DealStore(_store.Table).PutAsync(Definition, Cancel);
        await _decisions.AddPendingAsync(Pending(), Cancel);
        var harvest = Harvest(terms: 0, timeline: 0, faq: 80);

        Assert.True(await _decisions.CommitAsync(
            Decision(null) with { Harvest = harvest with { Faq = [.. harvest.Faq.Select(entry => entry with { Answer = new string('東', 100_000) })] } }, Cancel));

        Assert.Equal(2, (await _dossiers.GetAsync(Acme, Cancel))!.Faq.Length);
    }

    [Fact]
    public async Task A_Question_Asked_Twice_In_An_Article_Is_One_Entry()
    {
        await new DealStore(_store.Table).PutAsync(Definition, Cancel);
        await _decisions.AddPendingAsync(Pending(), Cancel);

        Assert.True(await _decisions.CommitAsync(Decision(null) with { Harvest = Harvest() with { Faq = [Faq("Why?"), Faq("Why?")] } }, Cancel));

        Assert.Single((await _dossiers.GetAsync(Acme, Cancel))!.Faq);
    }

    [Fact]
    public async Task An_Untracked_Deal_Has_No_Dossier_And_A_New_One_An_Empty_One()
    {
        Assert.Null(await _dossiers.GetAsync(Acme, Cancel));
        await new DealStore(_store.Table).PutAsync(Definition, Cancel);
        AssertSame(new Dossier(Definition, [], [], [], [], []), (await _dossiers.GetAsync(Acme, Cancel))!);

        await _dossiers.PutFaqAsync(Faq("Why?"), Cancel);
        await _dossiers.PutFaqAsync(Faq("Why?") with { Answer = "Since.", Curated = true }, Cancel);
        Assert.Equal(Faq("Why?") with { Answer = "Since.", Curated = true }, Assert.Single((await _dossiers.GetAsync(Acme, Cancel))!.Faq));
    }

    public void Dispose() => _store.Dispose();
}
