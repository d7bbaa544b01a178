using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments;

/// <summary>What makes another report of a known development an update of it: an amount, a date, where it stands.</summary>
public static class UpdateTests
{
    private static readonly Deal _deal = SampleDeals.Takeover;

    [Theory]
    [InlineData("Harbour expects to close Quill merger by December 31", "Harbour now expects to close Quill merger by March 31", "date ")]
    [InlineData("Harbour and Quill agree to merge", "Harbour and Quill agree to merge by the first quarter of 2028", "date 2028-Q1")]
    [InlineData("Harbour and Quill agree to merge in 2028", "Harbour and Quill agree to merge in 2029", "date 2029")]
    [InlineData("Harbour merger with Quill announced", "Harbour merger with Quill announced, vote postponed", "status delayed")]
    public static void A_Date_That_Is_Set_Or_Moved_And_A_Status_Are_Additions(string first, string second, string added)
    {
        var decision = Second(first, second);

        Assert.Equal("Update", decision.Verdict.ToString());
        Assert.StartsWith(added, Assert.Single(decision.Added), StringComparison.Ordinal);
        Assert.Contains("and adds", decision.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbour and Quill agree to merge by December 31", "Quill and Harbour agree to merge by December 31, 2026")]
    [InlineData("Harbour and Quill agree to merge in March 2028", "Harbour and Quill agree to merge in 2028")]
    [InlineData("Harbour and Quill agree to merge", "Harbour and Quill agreed to merge on Monday")]
    [InlineData("Harbour and Quill agree to merge", "Harbour and Quill agreed to merge last month")]
    [InlineData("Regulators approve Harbour merger with Quill", "Harbour merger with Quill approved by regulators")]
    [InlineData("Harbour and Quill agree to merge", "Harbour and Quill agree to merge, if not blocked")]
    public static void What_Is_Known_Or_Past_Or_Not_Yet_So_Is_None(string first, string second) =>
        Assert.Equal("Repeat", Second(first, second).Verdict.ToString());

    [Fact]
    public static void What_A_Third_Report_Says_Of_It_Is_Known()
    {
        var (head, verdicts) = (DealHead.Empty, new List<string>());
        foreach (var article in (Article[])[
            SampleArticles.Of("Harbour and Quill agree to merge"),
            SampleArticles.Of("Harbour and Quill agree to merge by March 2028", 2),
            SampleArticles.Of("Harbour, Quill agree to merge by March 2028", 3)])
        {
            var decision = Decide(article, head);
            head = decision.Head;
            verdicts.Add(decision.Verdict.ToString());
        }

        Assert.Equal(["New", "Update", "Repeat"], verdicts);
    }

    private static Decision Second(string first, string second) => Decide(SampleArticles.Of(second, 3), Decide(SampleArticles.Of(first), DealHead.Empty).Head);

    private static Decision Decide(Article article, DealHead head) =>
        DevelopmentDecider.Decide(_deal, new DealMatcher([_deal]).Match(article).Single(), article, head, article.FirstSeen);
}
