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
        await AskAsync("Who audits Osprey?", [Other(("Who audits Osprey?", "Dana Reyes does.")), Sample.Dossier], reader: "one");

        Assert.False((await AskAsync("Who audits Osprey?", [Other(), Sample.Dossier], reader: "other")).Known);
    }

    [Fact]
    public async Task What_Is_Dated_Later_Is_Told_From_Then_On()
    {
        Dossier[] all = [Other() with { Faq = [Entry("Who audits Osprey?", "Dana Reyes does.", Sample.Now.AddDays(1))] }, Sample.Dossier];
        Assert.False((await AskAsync("Who audits Osprey?", all)).Known);

        Assert.True((await _shelf.AnswerAsync("Who audits Osprey?", all, null, Sample.Now.AddDays(2))).Known);
    }

    [Fact]
    public async Task Of_Very_Many_The_Book_Before_Answers_For_Seconds_And_No_Longer_Than_Half_A_Minute()
    {
        Dossier[] before = [Many(), Sample.Dossier];
        Dossier[] after = [Many(("Who audits Osprey?", "Dana Reyes does.")), Sample.Dossier];
        await AskAsync("Who audits Osprey?", before);

        Assert.False((await AskAsync("Who audits Osprey?", after)).Known);
        _time.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal("Dana Reyes does.", (await AskAsync("Who audits Osprey?", after)).Text);
    }

    private Task<Answer> AskAsync(string question, Dossier[] dossiers, string? reader = null) =>
        _shelf.AnswerAsync(question, dossiers, reader, Sample.Now);

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
