using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Developments.Summaries;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Summaries;

public static class SummariserTests
{
    [Fact]
    public static void It_Takes_Whole_Sentences_That_Tell_What_Is_New()
    {
        const string Body =
            "The sun shone over the quays of Aldhaven.\n\nHarbour agreed on Tuesday to acquire Quill for $12 billion. He called it a good day. "
            + "Quill shareholders get 40 percent of the new company.\n\nBoth firms were founded by sailors. The merger is expected to close in March 2027.";

        Assert.Equal(
            "Harbour agreed on Tuesday to acquire Quill for $12 billion. Quill shareholders get 40 percent of the new company. The merger is expected to close in March 2027.",
            Summary(SampleArticles.Of("Harbour to acquire Quill for $12 billion", body: Body)));
    }

    [Fact]
    public static void What_The_Record_Holds_Already_Gives_Way_To_What_Is_New_Also_In_The_Lead()
    {
        var first = SampleArticles.Of(
            "Harbour to acquire Quill for $12 billion",
            body: "Harbour agreed on Tuesday to acquire Quill for $12 billion in cash. Quill owns forty ink works between Aldhaven and the northern lakes. The buyer's banks lend $7 billion for the purchase. "
                + "Pier, its fleet of freighters, will carry paper and pigment from the works to printers along the coast.");
        var second = SampleArticles.Of(
            "Regulator clears Harbour's purchase of Quill",
            hours: 400,
            body: "Harbour agreed two weeks ago to acquire Quill for $12 billion in cash. Quill owns forty ink works between Aldhaven and the northern lakes. "
                + "The buyer's banks lend $7 billion for the purchase. On Saturday the regulator cleared Harbour's purchase, on condition that Quill sells three works for at least $400 million. "
                + "Harbour has to name a buyer for the three works by June. Quill shareholders vote on 4 May.");

        var known = Decide(first, DealHead.Empty).Head;

        var summary = Summary(second, known);

        Assert.StartsWith("On Saturday the regulator cleared Harbour's purchase, on condition that Quill sells three works for at least $400 million.", summary, StringComparison.Ordinal);
        Assert.EndsWith("Quill shareholders vote on 4 May.", summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It is said to be near")]
    [InlineData("He said so. They agreed. But nothing came of it.")]
    [InlineData("The company agreed to acquire Quill for $12 billion.")]
    [InlineData("The two chipmakers agreed to merge on Tuesday.")]
    [InlineData("Harbour agreed to acquire Quill for $12 billion after a long…")]
    [InlineData("Will Harbour acquire Quill for $12 billion?")]
    [InlineData("Also read: Harbour wants to acquire Quill for $12 billion.")]
    [InlineData("Photo: Harbour agreed to acquire Quill in this building.")]
    [InlineData("By Dana Whitlock, who has covered Harbour since 2004")]
    [InlineData("Some had waited for Harbour to acquire Quill for $12 billion.")]
    [InlineData("Ada Lindqvist said “Harbour will acquire Quill for $12 billion.")]
    [InlineData("- March 2026: Harbour agrees to acquire Quill for $12 billion.")]
    [InlineData(null)]
    public static void What_Does_Not_Stand_Alone_Is_No_Summary(string? summary) =>
        Assert.Equal("", Summary(SampleArticles.Of("Harbour buys Quill", summary: summary)));

    [Theory]
    [InlineData("ALDHAVEN, Apr 2 (Agency) - Harbour will acquire Quill for $12 billion.")]
    [InlineData("ALDHAVEN, Northmark — Harbour will acquire Quill for $12 billion.")]
    [InlineData("ALDHAVEN, April 2, 2026 — Harbour will acquire Quill for $12 billion.")]
    [InlineData("(Agency) - Harbour will acquire Quill for $12 billion.")]
    [InlineData("ALDHAVEN (Agency) — Harbour will acquire Quill for $12 billion.")]
    public static void A_Dateline_Is_Left_Out(string body) =>
        Assert.Equal("Harbour will acquire Quill for $12 billion.", Summary(SampleArticles.Of("Harbour to acquire Quill", body: body)));

    [Fact]
    public static void It_Does_Not_Begin_With_The_Deal_Of_A_Sentence_Left_Out()
    {
        const string Body =
            "Harbour and Quill spoke to reporters in Aldhaven today about many things at once. The deal is worth $12 billion and gives Harbour 60 percent of Quill.";

        var summary = Summary(SampleArticles.Of("Deal over $12 billion", body: Body));

        Assert.StartsWith("Harbour and Quill spoke", summary, StringComparison.Ordinal);
        Assert.EndsWith("60 percent of Quill.", summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The insider, who asked not to be named, gave $12 billion as its price.", "Harbour will acquire Quill on Tuesday.")]
    [InlineData("The order is worth $12 billion to Quill.", "Harbour will acquire Quill on Tuesday. The order is worth $12 billion to Quill.")]
    [InlineData("Alongside both announcements, Harbour lends Quill $12 billion.", "Harbour will acquire Quill on Tuesday. Alongside both announcements, Harbour lends Quill $12 billion.")]
    public static void Who_Is_Not_Told_Of_Before_Says_Nothing_And_What_Leans_Does_Not_Begin(string leaning, string summary) =>
        Assert.Equal(summary, Summary(SampleArticles.Of("Harbour to acquire Quill on Tuesday", body: $"Harbour will acquire Quill on Tuesday. It rains much in Aldhaven. {leaning}")));

    [Fact]
    public static void Where_Little_Is_New_Two_Sentences_Are_Enough()
    {
        const string Body =
            "Harbour will acquire Quill for $12 billion. The harbour of Aldhaven is deep and old. Gulls live there in large numbers. Sailors like its taverns very much.";

        Assert.Equal("Harbour will acquire Quill for $12 billion.", Summary(SampleArticles.Of("Harbour to acquire Quill for $12 billion", body: Body)));
    }

    private static string Summary(Article article, DealHead? known = null) => Summariser.Summarise(SampleDeals.Takeover, article, known ?? DealHead.Empty);

    private static Decision Decide(Article article, DealHead head) =>
        DevelopmentDecider.Decide(SampleDeals.Takeover, new DealMatcher([SampleDeals.Takeover]).Match(article)[0], article, head, article.FirstSeen);
}
