using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Developments.Judging;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments;

public static class ConfirmationTests
{
    private const string Ledger = "https://www.ledger.example/court";
    private const string Gazette = "https://gazette.example/court";

    private static readonly Article _unsure = SampleArticles.Of("Purchase of Quill blocked", url: Ledger);

    [Fact]
    public static void What_One_Outlet_Tells_Not_Surely_Enough_Is_News_When_Another_Tells_It_Too()
    {
        var head = Decide(_unsure, DealHead.Empty).Head;
        var decision = Decide(SampleArticles.Of("Quill purchase blocked by ferry office", 5, url: Gazette), head);

        Assert.Equal(Verdict.New, decision.Verdict);
        Assert.Matches(@"ledger \(0\.\d\d\) told it too, and with this one \(0\.\d\d\) it is sure enough$", decision.Reason);
    }

    [Theory]
    [InlineData("Quill purchase blocked by ferry office", 5, "https://feeds.ledger.example/other", "the outlet itself again")]
    [InlineData("Quill purchase blocked by ferry office", 48, Gazette, "days later")]
    [InlineData("Quill purchase vote set for March", 5, Gazette, "another matter")]
    [InlineData("Why the purchase of Quill is blocked", 5, Gazette, "an explainer")]
    public static void Nothing_Else_Confirms_It(string title, double hours, string url, string because)
    {
        var decision = Decide(SampleArticles.Of(title, hours, url: url), Decide(_unsure, DealHead.Empty).Head);

        Assert.True(decision.Development is null, because);
    }

    [Fact]
    public static void A_Third_Outlet_Repeats_What_Two_Made_News()
    {
        var head = Decide(SampleArticles.Of("Quill purchase blocked by ferry office", 5, url: Gazette), Decide(_unsure, DealHead.Empty).Head).Head;
        var third = Decide(SampleArticles.Of("Blocked: purchase of Quill", 6, url: "https://herald.example/1"), head);

        Assert.Equal(Verdict.Repeat, third.Verdict);
        Assert.Equal(head.Signatures[0].Development, third.Development);
    }

    [Fact]
    public static void The_Same_Article_Decided_Again_Is_Remembered_Once()
    {
        var once = Decide(_unsure, DealHead.Empty).Head;

        Assert.Single(once.Unconfirmed);
        Assert.Single(Decide(_unsure, once).Head.Unconfirmed);
    }

    [Fact]
    public static void What_Is_Remembered_So_Is_Bounded()
    {
        var head = DealHead.Empty;
        for (var i = 0; i < 50; i++)
            head = head.WithUnconfirmed(SampleDeals.Takeover, Telling(i), SampleArticles.Of($"Report {i}", i / 10.0), Sure(0.3), Sure(0.9));

        Assert.Equal(12, head.Unconfirmed.Length);
        Assert.All(head.Unconfirmed, other => Assert.InRange(other.Telling.Words.Length, 1, 48));
        Assert.Equal(SampleArticles.Noon.AddHours(4.9), head.Unconfirmed[^1].Telling.First);
    }

    private static AlertBot.Developments.Reading.Telling Telling(int i) => AlertBot.Developments.Reading.Telling.Of(SampleDeals.Takeover, SampleArticles.Of($"Report {i} {string.Join(' ', Enumerable.Range(0, 90).Select(j => $"wording{j}"))}"));

    private static Judgement Sure(double score) => new(score, []);

    private static Decision Decide(Article article, DealHead head) =>
        DevelopmentDecider.Decide(SampleDeals.Takeover, Assert.Single(new DealMatcher([SampleDeals.Takeover]).Match(article)), article, head, article.FirstSeen);
}
