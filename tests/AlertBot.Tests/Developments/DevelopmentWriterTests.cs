using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments;

public static class DevelopmentWriterTests
{
    [Fact]
    public static void A_Development_Is_Written_As_Its_First_Report_Tells_It()
    {
        var article = SampleArticles.Of("Harbour agrees to acquire Quill for $12 billion", summary: "Harbour pays cash.");
        var decision = DevelopmentDecider.Decide(SampleDeals.Takeover, new DealMatcher([SampleDeals.Takeover]).Match(article)[0], article, DealHead.Empty, article.FirstSeen);

        var development = DevelopmentWriter.Write(SampleDeals.Takeover, article, decision, DealHead.Empty);

        Assert.Equal(
            (decision.Development, DevelopmentKind.Announced, article.Title, "Harbour pays cash.", 5, "a deal, $12 billion"),
            (development.Id, development.Kind, development.Headline, development.Summary, development.Importance, development.ImportanceReason));
    }
}
