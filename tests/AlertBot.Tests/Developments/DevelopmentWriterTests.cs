using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments;

public static class DevelopmentWriterTests
{
    [Fact]
    public static void A_Development_Is_Written_As_Its_First_Report_Tells_It()
    {
        var article = SampleArticles.Of("Harbour agrees to acquire Quill for $12 billion", summary: "The ports group pays cash.");
        var decision = DevelopmentDecider.Decide(SampleDeals.Takeover, new DealMatcher([SampleDeals.Takeover]).Match(article)[0], article, DealHead.Empty, article.FirstSeen);

        var development = DevelopmentWriter.Write(SampleDeals.Takeover, article, decision);

        Assert.Equal(
            (decision.Development, DevelopmentKind.Announced, article.Title, "The ports group pays cash.", 5, "announced, $12 billion"),
            (development.Id, development.Kind, development.Headline, development.Summary, development.Importance, development.ImportanceReason));
    }

    [Fact]
    public static void The_Summary_Takes_Whole_Sentences_That_Tell_What_Is_New()
    {
        const string Body =
            "The sun shone over the quays of Aldhaven.\n\nHarbour agreed on Tuesday to acquire Quill for $12 billion. He called it a good day. "
            + "Quill shareholders get 40 percent of the new company.\n\nBoth firms were founded by sailors. The merger is expected to close in March 2027.";

        var summary = Summariser.Summarise(SampleArticles.Of("Harbour to acquire Quill for $12 billion", body: Body));

        Assert.Equal(
            "Harbour agreed on Tuesday to acquire Quill for $12 billion. Quill shareholders get 40 percent of the new company. The merger is expected to close in March 2027.",
            summary);
    }

    [Theory]
    [InlineData("It is said to be near")]
    [InlineData("He said so. They agreed. But nothing came of it.")]
    [InlineData(null)]
    public static void Half_Sentences_And_Those_That_Lean_On_Others_Are_No_Summary(string? summary) =>
        Assert.Equal("", Summariser.Summarise(SampleArticles.Of("Harbour buys Quill", summary: summary)));

    [Theory]
    [InlineData("Completed", "Harbour completes Quill purchase", 5, "completed")]
    [InlineData("Rumour", "Harbour in talks over Quill", 2, "rumour")]
    [InlineData("Rumour", "Harbour in talks to pay $2 billion for Quill", 3, "rumour, $2 billion")]
    [InlineData("Other", "Harbour sails", 1, "no sort of turn that is known")]
    public static void Importance_Comes_From_The_Kind_And_The_Money(string kind, string title, int importance, string reason) =>
        Assert.Equal((importance, reason), ImportanceReader.Read(Enum.Parse<DevelopmentKind>(kind), SampleArticles.Of(title)));
}
