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
            "Quill shareholders get 40 percent of the new company. The merger is expected to close in March 2027.",
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
    [InlineData("The order promises $12 billion to Quill.", "Harbour will acquire Quill on Tuesday. The order promises $12 billion to Quill.")]
    [InlineData("The order is worth $12 billion to Quill.", "Harbour will acquire Quill on Tuesday. The order is worth $12 billion to Quill.")]
    [InlineData("Alongside both announcements, Harbour lends Quill $12 billion.", "Harbour will acquire Quill on Tuesday. Alongside both announcements, Harbour lends Quill $12 billion.")]
    public static void Who_Is_Not_Told_Of_Before_Says_Nothing_And_What_Leans_Does_Not_Begin(string leaning, string summary) =>
        Assert.Equal(summary, Summary(SampleArticles.Of("Harbour to acquire Quill on Tuesday", body: $"Harbour will acquire Quill on Tuesday. It rains much in Aldhaven. {leaning}")));

    [Fact]
    public static void Where_Little_Is_New_Two_Sentences_Are_Enough()
    {
        const string Body =
            "Harbour will acquire Quill, the maker of inks, for $12 billion and keep its forty works open. The harbour of Aldhaven is deep and old. Quill shareholders vote on 4 May. Gulls live there in large numbers.";

        Assert.Equal(
            "Harbour will acquire Quill, the maker of inks, for $12 billion and keep its forty works open. Quill shareholders vote on 4 May.",
            Summary(SampleArticles.Of("Harbour to acquire Quill for $12 billion", body: Body)));
    }

    [Theory]
    [InlineData("Harbour will acquire Quill for $12 billion. The harbour of Aldhaven is deep and old. Gulls live there in large numbers.")]
    [InlineData("Harbour said on Tuesday that it had agreed to acquire Quill Bros. for $12 billion, the company announced.")]
    public static void What_Only_Repeats_The_Headline_Is_No_Summary(string body) =>
        Assert.Equal("", Summary(SampleArticles.Of("Harbour to acquire Quill for $12 billion", body: body)));

    [Theory]
    [InlineData("Harbour declined to comment on its $12 billion purchase of Quill.")]
    [InlineData("Quill did not immediately respond to a request for comment on the $12 billion.")]
    [InlineData("Harbour's owner, who could not be reached on Tuesday, has $12 billion.")]
    [InlineData("Read more about the $12 billion purchase of Quill by Harbour here.")]
    [InlineData("Subscribe to our newsletter on Harbour for $12 a month.")]
    [InlineData("Ada Lindqvist of Harbour, which pays $12 billion, is pictured here.")]
    [InlineData("Dana Whitlock is a senior reporter who has covered Harbour since 2004.")]
    [InlineData("The Aldhaven Post first reported that Harbour pays $12 billion for Quill.")]
    [InlineData("This article was updated to say that Harbour pays $12 billion.")]
    [InlineData("This release contains forward-looking statements on $12 billion of savings at Harbour.")]
    [InlineData("The letter to Harbour reads: Team, I have agreed to leave for $12 billion.")]
    [InlineData("\"We at Harbour are thrilled to pay $12 billion for such a wonderful maker of inks,\" said Ada Lindqvist.")]
    public static void What_Is_Never_News_Is_In_No_Summary(string sentence)
    {
        const string News = "Harbour will keep all forty works of Quill open until at least 2030.";

        Assert.Equal(News, Summary(SampleArticles.Of("Harbour to acquire Quill", body: $"{sentence}\n{News}\n{sentence}")));
    }

    [Theory]
    [InlineData("It is worth $12 billion.")]
    [InlineData("If it fails, $2 billion is due in 2028.")]
    [InlineData("Another clause ends the licence in 2028.")]
    [InlineData("Half of the $12 billion is due in 2028, they said.")]
    public static void What_Speaks_Of_The_Sentence_Before_Stands_Right_Behind_It_Or_Not_At_All(string sentence)
    {
        const string News = "Harbour has agreed on a contract with Quill that runs until 2030.";

        Assert.Equal($"{News} {sentence}", Summary(SampleArticles.Of("Harbour signs Quill contract", body: $"{News} {sentence}")));
        Assert.DoesNotContain(sentence, Summary(SampleArticles.Of("Harbour signs Quill contract", body: $"{News} Does it rain in Aldhaven? {sentence}")), StringComparison.Ordinal);
    }

    [Fact]
    public static void What_Ties_A_Sentence_To_Another_Is_Left_Out() =>
        Assert.Equal(
            "The owners of Quill have held talks with Harbour about a sale for $12 billion.",
            Summary(SampleArticles.Of("Harbour in talks over Quill", body: "Nobody at the quays would speak of it. But the owners of Quill have held talks with Harbour about a sale for $12 billion.")));

    [Theory]
    [InlineData("Harbour pays $9 billion for Quill in May.", true)]
    [InlineData("Harbour has agreed on a contract with Quill that runs until 2030.", false)]
    public static void A_Further_Sum_Follows_A_Sum(string first, bool follows) =>
        Assert.Equal(follows, Summary(SampleArticles.Of("Harbour signs Quill contract", body: $"{first} Does it rain in Aldhaven? A further $3 billion is due in 2028.")).Contains("A further", StringComparison.Ordinal));

    [Theory]
    [InlineData("So far, Harbour has bought forty works of Quill for $3 billion.")]
    [InlineData("So much of Quill belongs to Harbour that it pays $3 billion.")]
    public static void What_Belongs_To_A_Sentence_Is_Not(string sentence) =>
        Assert.Equal(sentence, Summary(SampleArticles.Of("Harbour buys works", body: sentence)));

    [Fact]
    public static void What_Stands_Under_A_Heading_Of_Background_Is_No_News() =>
        Assert.Equal(
            "Harbour pays Quill $12 billion for its works by May 2027.",
            Summary(SampleArticles.Of(
                "Harbour to acquire Quill's works",
                body: "Harbour pays Quill $12 billion for its works by May 2027.\n\nAbout Quill\n\nQuill Bros. sells ink for $3 billion a year until 2030.\n\nBackground\n\nHarbour and Quill began with $4 billion.")));

    [Theory]
    [InlineData("The purchase would be the largest in the north since 2018, when Pelican bought Coot for $28 billion.")]
    [InlineData("A suit would be an odd spectacle for an owner of 27 percent of Quill.")]
    [InlineData("Analysts at Coot & Sons said that Harbour pays $2 billion too much.")]
    [InlineData("Quill Bros., founded in 1911, employs 28,000 people in 38 countries and had sales of $3 billion last year.")]
    [InlineData("Harbour had offered $9 billion for Quill in March last year.")]
    public static void What_Onlookers_Make_Of_It_And_How_It_Was_Before_Are_No_News(string sentence)
    {
        const string News = "Harbour will keep all forty works of Quill open until at least 2030.";

        Assert.Equal(News, Summary(SampleArticles.Of("Harbour to acquire Quill", body: $"{News} {sentence}")));
    }

    [Fact]
    public static void How_Shares_Moved_Is_Told_Only_Where_The_Headline_Is_Of_Them()
    {
        const string Body = "Harbour and Quill will publish a plan for their forty works by May 2027. Quill shares rose 12 percent in early trading.";

        Assert.DoesNotContain("12 percent", Summary(SampleArticles.Of("Harbour and Quill agree to plan works", body: Body)), StringComparison.Ordinal);
        Assert.Contains("12 percent", Summary(SampleArticles.Of("Quill shares jump on plan with Harbour", body: Body)), StringComparison.Ordinal);
    }

    private static string Summary(Article article, DealHead? known = null) => Summariser.Summarise(SampleDeals.Takeover, article, known ?? DealHead.Empty);

    private static Decision Decide(Article article, DealHead head) =>
        DevelopmentDecider.Decide(SampleDeals.Takeover, new DealMatcher([SampleDeals.Takeover]).Match(article)[0], article, head, article.FirstSeen);
}
