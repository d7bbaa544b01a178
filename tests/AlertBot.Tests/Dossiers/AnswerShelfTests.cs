using AlertBot.Deals;
using AlertBot.Dossiers;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.Dossiers;

public sealed class AnswerShelfTests
{
    private readonly FakeTimeProvider _time = new(Sample.Now);
    private readonly AnswerShelf _shelf;

    public AnswerShelfTests() => _shelf = new(_time);

    [Fact]
    public async Task Of_Many_Deals_The_One_That_Is_Asked_About_Answers() =>
        Assert.Contains("Tomas Lindqvist", (await AskAsync("Who runs Kestrel?", [Other(), Sample.Dossier])).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_Change_In_Any_Of_Them_Is_Answered_At_Once()
    {
        await AskAsync("Who audits Osprey?", [Other(), Sample.Dossier]);

        var told = await AskAsync("Who audits Osprey?", [Other(("Who audits Osprey?", "Dana Reyes does.")), Sample.Dossier]);

        Assert.Equal("Dana Reyes does.", told.Text);
    }

    [Fact]
    public async Task What_One_Reader_Sees_No_Other_Is_Told()
    {
        await AskAsync("Who audits Osprey?", [Other(("Who audits Osprey?", "Dana Reyes does.")) with { Reader = "one" }, Sample.Dossier]);

        Assert.False((await AskAsync("Who audits Osprey?", [Other(), Sample.Dossier])).Known);
    }

    [Fact]
    public async Task What_Is_Dated_Later_Is_Told_From_Then_On()
    {
        Dossier[] all = [Other() with { Faq = [Entry("Who audits Osprey?", "Dana Reyes does.", Sample.Now.AddDays(1))] }, Sample.Dossier];
        Assert.False((await AskAsync("Who audits Osprey?", all)).Known);

        Assert.True((await _shelf.AnswerAsync("Who audits Osprey?", all, Sample.Now.AddDays(2))).Known);
    }

    [Fact]
    public async Task Of_Very_Many_The_Book_Before_Answers_For_Seconds_And_No_Longer()
    {
        Dossier[] before = [Many(), Sample.Dossier];
        Dossier[] after = [Many(("Who audits Osprey?", "Dana Reyes does.")), Sample.Dossier];
        await AskAsync("Who audits Osprey?", before);

        Assert.False((await AskAsync("Who audits Osprey?", after)).Known);
        _time.Advance(TimeSpan.FromSeconds(9));

        Assert.Equal("Dana Reyes does.", (await AskAsync("Who audits Osprey?", after)).Text);
    }

    [Fact]
    public async Task Of_Very_Many_An_Edit_Of_Ones_Own_Is_Answered_At_Once_Also_While_A_Book_Is_Being_Made()
    {
        await AskAsync("Who audits Osprey?", [Many(), Sample.Dossier]);
        _time.Advance(TimeSpan.FromSeconds(6));
        Dossier[] meanwhile = [Many(("Who runs Osprey?", "Ana Brandt does.")), Sample.Dossier];
        await AskAsync("Who audits Osprey?", meanwhile);
        Dossier[] after = [Many(("Who audits Osprey?", "Dana Reyes does.")), Sample.Dossier];

        _shelf.Forget();

        Assert.Equal("Dana Reyes does.", (await AskAsync("Who audits Osprey?", after)).Text);
        Assert.Equal("Dana Reyes does.", (await AskAsync("Who audits Osprey?", after)).Text);
    }

    [Fact]
    public async Task Many_Events_Are_As_Much_To_Read_As_Many_Questions()
    {
        var events = Enumerable.Range(0, 1_100).Select(static i => new TimelineRow(new($"{Sample.Now.AddDays(-i):yyyy-MM-dd}"), $"Osprey opens depot {i}", [new("Ledger", "Depots", "https://ledger.example", Sample.Now.AddDays(-i))])).ToArray();
        await AskAsync("Who audits Osprey?", [Other() with { Timeline = [.. events] }, Sample.Dossier]);

        Dossier[] after = [Other(("Who audits Osprey?", "Dana Reyes does.")) with { Timeline = [.. events] }, Sample.Dossier];

        Assert.False((await AskAsync("Who audits Osprey?", after)).Known);
    }

    [Fact]
    public async Task However_Many_Servers_See_Answers_Of_Their_Own_Each_Is_Told_Its_Own()
    {
        var all = Enumerable.Range(0, 20).Select(static server => (Server: server, Own: Other() with { Faq = [Entry("Who runs Osprey?", $"Number {server} does.", Sample.At(2026, 4, 1)) with { Server = $"{server}" }] })).ToArray();

        var told = await Task.WhenAll(all.Concat(all).Select(one => AskAsync("Who runs Osprey?", [one.Own.For($"{one.Server}"), Sample.Dossier])));

        Assert.Equal(all.Concat(all).Select(static one => $"Number {one.Server} does."), told.Select(static answer => answer.Text));
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(2_000, true)]
    public async Task What_Is_Kept_Is_Bounded_By_All_That_It_Is_Of(int most, bool isMadeAnew)
    {
        var shelf = new AnswerShelf(_time, most);
        await shelf.AnswerAsync("Who audits Osprey?", [Many(), Sample.Dossier], Sample.Now);
        await shelf.AnswerAsync("Who audits Osprey?", [Many() with { Reader = "other" }, Sample.Dossier], Sample.Now);

        var told = await shelf.AnswerAsync("Who audits Osprey?", [Many(("Who audits Osprey?", "Dana Reyes does.")), Sample.Dossier], Sample.Now);

        // One that was kept answers for some seconds more.
        Assert.Equal(isMadeAnew, told.Known);
    }

    private Task<Answer> AskAsync(string question, Dossier[] dossiers) => _shelf.AnswerAsync(question, dossiers, Sample.Now);

    private static Dossier Other(params (string Question, string Answer)[] faq) => Sample.Empty with
    {
        Deal = new Deal { Id = new("osprey"), Name = "Osprey buyout", Parties = [new() { Name = "Osprey" }] },
        Faq = [.. faq.Select(static pair => Entry(pair.Question, pair.Answer, Sample.At(2026, 4, 1)))],
    };

    private static Dossier Many(params (string Question, string Answer)[] faq) =>
        Other([.. faq, .. Enumerable.Range(0, 1_100).Select(static i => ($"Where is depot {i}?", $"It stands in street {i}."))]);

    private static FaqEntry Entry(string question, string answer, DateTimeOffset asOf) =>
        new($"1{question}", new("osprey"), question, answer, new("Admin", "FAQ", "", asOf), Curated: true);
}
