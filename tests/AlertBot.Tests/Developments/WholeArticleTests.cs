using System.Text.Json;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments;

/// <summary>What the decider makes of articles with a teaser and a body.</summary>
public static class WholeArticleTests
{
    private static readonly Deal _deal = SampleDeals.Takeover;

    private static readonly Article _announced = SampleArticles.Of(
        "Harbour agrees to acquire Quill",
        summary: "The ports group pays $2.4 billion in cash for the maker of typewriters.",
        body: "Harbour has agreed to acquire Quill Bros. for $2.4 billion, the companies said on Thursday. Holders receive 31 crowns a share.\n\n"
            + "Quill's workshop in Aldhaven, with 640 typesetters, stays open until 2031. A break-up fee of $90 million protects both.");

    private static readonly Article _sameInOtherWords = SampleArticles.Of(
        "Typewriters go to sea: a workshop finds a rich home with Harbour",
        6,
        "The price is steep, the ribbon is cut, and 640 typesetters keep their desks.",
        "Nobody in Aldhaven saw it coming. Quill Bros. will belong to the ports group Harbour, which hands its holders 31 crowns a share, or $2.4 billion.\n\n"
            + "The workshop keeps running until 2031 at least, and whoever walks away from the takeover owes the other $90 million.");

    private static readonly Article _otherMatter = SampleArticles.Of(
        "Quill rejects merger of its pension fund with Harbour's",
        7,
        "Trustees of both funds had met in spring.",
        "Trustees of the Quill pension scheme voted against a merger with the Harbour scheme, citing longer lives and low rates.\n\n"
            + "Actuaries had calculated gains of $11 million. Retired printers demonstrated outside with banners and a brass band.");

    [Fact]
    public static void Outlets_With_Quite_Other_Headlines_Tell_One_Development_When_Their_Bodies_Share_Names_And_Figures()
    {
        var (first, second) = (Decide(_announced, DealHead.Empty), Decide(_sameInOtherWords, Decide(_announced, DealHead.Empty).Head));

        Assert.Equal((Verdict.New, Verdict.Repeat, first.Development), (first.Verdict, Closest(second), second.Development));
        Assert.Contains("$2.4 billion", second.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public static void Another_Matter_Of_The_Same_Day_Is_A_Development_Of_Its_Own() =>
        Assert.Equal(Verdict.New, Decide(_otherMatter, Decide(_announced, DealHead.Empty).Head).Verdict);

    [Fact]
    public static void What_Was_Near_On_The_Day_Is_Far_Weeks_Later()
    {
        var head = Decide(_announced, DealHead.Empty).Head;
        var later = SampleArticles.Of(
            "Harbour to close Quill workshop after takeover",
            24 * 40,
            "Typesetters in Aldhaven lose their desks.",
            "Harbour said on Tuesday that it will shut the Aldhaven workshop of Quill next spring, 5 years early.\n\n640 typesetters get 18 months of pay.");

        Assert.Equal(Verdict.New, Decide(later, head).Verdict);
    }

    [Fact]
    public static void A_Headline_Alone_Is_Compared_With_Headlines()
    {
        var head = Decide(_announced, DealHead.Empty).Head;

        Assert.Equal(Verdict.Repeat, Decide(SampleArticles.Of("Quill to be acquired by Harbour", 3), head).Verdict);
    }

    [Fact]
    public static void A_Side_That_Stands_Only_Further_Down_Is_No_Subject()
    {
        var decision = Decide(
            SampleArticles.Of(
                "Quill buys a paper mill",
                summary: "The typewriter maker wants its own ribbon.",
                body: "Quill Bros. has bought a paper mill in the hills behind Aldhaven for an undisclosed sum.\n\nTakeover talk about Quill has not ended since Harbour looked at it."),
            DealHead.Empty);

        Assert.Equal(Verdict.Mention, decision.Verdict);
        Assert.Contains("the other side only further down -", decision.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public static void An_Article_Of_Both_Sides_Without_A_Word_Of_The_Deal_Is_Of_Something_Else()
    {
        var decision = Decide(
            SampleArticles.Of(
                "Harbour and Quill profit from a mild winter",
                summary: "Both report on the same day.",
                body: "Harbour and Quill both earned more in the mild winter, quarterly figures showed on Wednesday, as ice stayed away from Aldhaven."),
            DealHead.Empty);

        Assert.Equal(Verdict.Mention, decision.Verdict);
        Assert.Contains("no word of the deal -", decision.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbour invests another $5 million in Saltworks of the north", "invests … Saltworks")]
    [InlineData("Harbour sues Saltworks over a broken crane", "sues … Saltworks")]
    [InlineData("Harbour licenses crane software from Saltworks for nine years", "licenses … Saltworks")]
    public static void Somebody_Else_On_The_Other_Side_Makes_It_Another_Deal(string title, string ground)
    {
        var decision = Decide(
            SampleArticles.Of(title, summary: "Quill, its takeover target, is not part of it.", body: "Harbour and Saltworks met, and Quill stood by. The merger goes on."),
            DealHead.Empty);

        Assert.Equal(Verdict.Mention, decision.Verdict);
        Assert.Contains(ground, decision.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public static void An_Article_That_Days_Later_Tells_Known_Figures_In_Known_Words_Is_A_Recap()
    {
        var recap = SampleArticles.Of(
            "Harbour, Quill and the takeover of the workshop",
            24 * 12,
            "The ports group agreed to acquire the maker of typewriters for $2.4 billion in cash.",
            "Harbour agreed to acquire Quill Bros. for $2.4 billion; holders receive 31 crowns a share, and a break-up fee of $90 million protects both companies.\n\n"
                + "The workshop in Aldhaven with its typesetters stays open until 2031.");

        var decision = Decide(recap, Decide(_announced, DealHead.Empty).Head);

        Assert.Equal(Verdict.Commentary, decision.Verdict);
        Assert.StartsWith("recap (“", decision.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public static void The_Memory_Of_Whole_Articles_Stays_Below_60_KiB()
    {
        var head = DealHead.Empty;
        for (var i = 0; i < 200; i++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 200).Select(j => $"w{i * 7}x{j}yz"));
            head = Decide(SampleArticles.Of($"Harbour to acquire Quill {words[..300]}", i * 12, words, words), head).Head;
        }

        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(head).Length, 20_000, 60 * 1024);
    }

    private static Verdict Closest(Decision decision) => decision.Verdict is Verdict.Update ? Verdict.Repeat : decision.Verdict;

    private static Decision Decide(Article article, DealHead head) =>
        DevelopmentDecider.Decide(_deal, Assert.Single(new DealMatcher([_deal]).Match(article)), article, head, article.FirstSeen);
}
