using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments;

public static class DevelopmentDeciderTests
{
    private static readonly Deal _deal = SampleDeals.Takeover;

    [Fact]
    public static void Two_Outlets_Tell_One_Development_And_The_Second_May_Add_To_It()
    {
        Assert.Equal(
            ["New", "Repeat", "Update"],
            Verdicts(
                SampleArticles.Of("Harbour agrees to acquire Quill"),
                SampleArticles.Of("Quill to be bought by Harbour", 2),
                SampleArticles.Of("Harbour to acquire Quill for $2 billion", 5)));
    }

    [Fact]
    public static void An_Approval_And_A_Court_That_Stops_It_Are_Two_And_The_Parties_Other_Matters_None() =>
        Assert.Equal(
            ["New", "New", "Repeat", "Mention"],
            Verdicts(
                SampleArticles.Of("FCC approves Harbour merger with Quill"),
                SampleArticles.Of("Judge halts Harbour–Quill merger after FCC approval", 24 * 8),
                SampleArticles.Of("Court pauses Harbour takeover of Quill", 24 * 8 + 5),
                SampleArticles.Of("Harbour and Quill sponsor the Aldhaven regatta", 24 * 20)));

    [Fact]
    public static void Look_Alike_Turns_Of_A_Deal_Are_Developments_Of_Their_Own()
    {
        Assert.Equal(
            ["New", "New", "New", "New"],
            Verdicts(
                SampleArticles.Of("Harbour launches hostile bid for Quill at $2 billion"),
                SampleArticles.Of("Quill board rejects Harbour’s hostile bid", 30),
                SampleArticles.Of("Harbour raises its bid for Quill to $2.6 billion", 24 * 9),
                SampleArticles.Of("Regulators approve Harbour merger with Quill", 24 * 40)));
    }

    [Fact]
    public static void A_Suit_Against_A_Merger_Hours_After_Its_Announcement_Is_No_Repeat() =>
        Assert.Equal(
            ["New", "New"],
            Verdicts(
                SampleArticles.Of("Harbour agrees to acquire Quill for $2 billion"),
                SampleArticles.Of("Regulator sues to block Harbour merger with Quill", 4)));

    [Fact]
    public static void A_Rumour_And_What_Bears_It_Out_Are_Two_Developments() =>
        Assert.Equal(
            ["New", "Repeat", "New"],
            Verdicts(
                SampleArticles.Of("Harbour in talks to buy Quill for $2 billion, sources say"),
                SampleArticles.Of("Harbour reportedly near $2bn purchase of Quill", 3),
                SampleArticles.Of("Harbour buys Quill for $2 billion", 96)));

    [Fact]
    public static void The_Same_Turn_In_Other_Words_Days_Later_Is_A_Repeat()
    {
        Assert.Equal(
            ["New", "Repeat"],
            Verdicts(
                SampleArticles.Of("Judge blocks Harbour merger with Quill over port prices"),
                SampleArticles.Of("Court freezes Harbour–Quill merger over port prices, judge says", 72)));
    }

    [Theory]
    [InlineData("Quill files countersuit against Harbour")]
    [InlineData("Quill wins against Harbour in fee fight")]
    [InlineData("Harbour loses bid to throw out Quill claims")]
    [InlineData("Quill prevails over Harbour")]
    [InlineData("Judge sides with Harbour in Quill fight")]
    [InlineData("Jury awards Quill $400 million from Harbour")]
    [InlineData("Harbour drops counterclaims against Quill")]
    public static void The_Turns_Of_A_Lawsuit_Are_News(string title)
    {
        var deal = new Deal
        {
            Id = new DealId("harbour-v-quill"),
            Name = "Harbour v. Quill",
            Parties = [new Party { Name = "Harbour" }, new Party { Name = "Quill" }],
            DealWords = ["lawsuit", "antitrust", "settlement"],
        };
        var article = SampleArticles.Of(title);

        var decision = DevelopmentDecider.Decide(deal, new DealMatcher([deal]).Match(article).Single(), article, DealHead.Empty, article.FirstSeen);

        Assert.Equal((Verdict.New, DevelopmentKind.Litigation), (decision.Verdict, decision.Kind));
    }

    [Theory]
    [InlineData("Why Harbour agreed to acquire Quill", "Commentary", "explainer (“why”)")]
    [InlineData("Harbour and Quill at the boat race", "Mention", "not about the deal: ")]
    [InlineData("Opinion: Harbour should acquire Quill", "Commentary", "marked as no report (“opinion”)")]
    [InlineData("Live updates: Quill shareholders vote on Harbour takeover", "Commentary", "marked as no report (“live updates”)")]
    public static void What_Tells_No_Turn_Leaves_The_Memory_Alone(string title, string verdict, string reason)
    {
        var decision = Decide(SampleArticles.Of(title), DealHead.Empty);

        Assert.Equal(verdict, decision.Verdict.ToString());
        Assert.StartsWith(reason, decision.Reason, StringComparison.Ordinal);
        Assert.Empty(decision.Head.Signatures);
        Assert.Null(decision.Development);
    }

    [Theory]
    [InlineData("Harbour and Quill at the boat race", 1)]
    [InlineData("Opinion: Harbour should acquire Quill", 0)]
    public static void Of_Two_That_Are_Told_Of_For_Other_Reasons_It_Is_Counted_How_Often(string title, int asides) =>
        Assert.Equal(asides, Decide(SampleArticles.Of(title), DealHead.Empty).Head.Asides);

    [Fact]
    public static void A_Repeat_Says_What_It_Shares_And_How_Long_Ago_It_Was_Told()
    {
        var head = Decide(SampleArticles.Of("Harbour agrees to acquire Quill for $2 billion"), DealHead.Empty).Head;
        var again = Decide(SampleArticles.Of("Quill sold to Harbour for $2bn", 5), head);

        Assert.Equal(head.Signatures[0].Development, again.Development);
        Assert.Matches(@"^tells the same as a development of 5 h ago \([01]\.\d\d: \$2 billion.*\)$", again.Reason);
    }

    [Fact]
    public static void Deciding_Again_Gives_The_Same_Ids()
    {
        var article = SampleArticles.Of("Harbour agrees to acquire Quill");
        var first = Decide(article, DealHead.Empty);

        Assert.Equal(DevelopmentId.Of(_deal.Id, article.Id), first.Development);
        Assert.Equal(first.Development, Decide(article, DealHead.Empty).Development);
        Assert.Equal((Verdict.New, first.Development), (Decide(article, first.Head).Verdict, Decide(article, first.Head).Development));
    }

    [Fact]
    public static void The_Memory_Stays_Small()
    {
        var head = DealHead.Empty;
        for (var i = 0; i < 200; i++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 60).Select(j => $"wording{i}x{j}"));
            head = Decide(SampleArticles.Of($"Harbour to acquire Quill {words}", i * 12), head).Head;
        }

        Assert.InRange(head.Signatures.Length, 1, 60);
        Assert.True(head.Signatures.Sum(signature => signature.Words.Sum(word => word.Length + 3) + 120) < 60 * (48 * 16 + 120));
        Assert.All(head.Signatures, signature => Assert.InRange(signature.Words.Length, 0, 48));
    }

    [Fact]
    public static void A_Whole_Feed_Gets_One_Alert_A_Story()
    {
        var all = new Deal { Id = new DealId("all"), Name = "All", Everything = true };

        Assert.Equal(
            ["New", "New", "Repeat", "Repeat"],
            Verdicts(
                all,
                SampleArticles.Of("Ferry strikes bridge in Aldhaven, three hurt"),
                SampleArticles.Of("New comet visible this week", 1),
                SampleArticles.Of("Aldhaven bridge closed after ferry strikes it", 2),
                SampleArticles.Of("How to see the new comet this week", 3)));
    }

    [Fact]
    public static void Two_Takeovers_Of_One_Hour_Are_Two_Stories_Of_A_Whole_Feed()
    {
        var all = new Deal { Id = new DealId("all"), Name = "All", Everything = true };

        Assert.Equal(
            ["New", "New", "New", "Repeat"],
            Verdicts(
                all,
                SampleArticles.Of("Harbour to buy Quill"),
                SampleArticles.Of("Northgate buys Velden for $3 billion"),
                SampleArticles.Of("Orrin Foods agrees to buy Tamsel in $400 million deal"),
                SampleArticles.Of("Velden bought by Northgate")));
    }

    [Fact]
    public static void A_Word_Of_The_Deal_That_Another_Name_Owns_Is_Of_Another_Deal()
    {
        var decision = Decide(SampleArticles.Of("Quill shares rise as Northgate merger nears"), DealHead.Empty);

        Assert.Equal(Verdict.Mention, decision.Verdict);
        Assert.Contains("“merger” is Northgate’s", decision.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public static void A_Country_That_The_Deal_Has_Nothing_To_Do_With_Speaks_Against_It_Until_Its_News_Have_It()
    {
        var stranger = Decide(SampleArticles.Of("German court halts takeover of Quill"), DealHead.Empty);
        var head = Decide(SampleArticles.Of("German regulator approves Harbour merger with Quill"), DealHead.Empty).Head;
        var known = Decide(SampleArticles.Of("German court halts takeover of Quill", 24 * 9), head);

        Assert.Contains("“german” is no place of the deal’s", stranger.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("“german”", known.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public static void A_Match_Made_Before_Its_Headline_Was_Edited_Is_Judged_By_The_Headline()
    {
        var waiting = Assert.Single(new DealMatcher([_deal]).Match(SampleArticles.Of("Quill merger is off")));
        var edited = SampleArticles.Of("With Northgate gone, Quill hopes for its merger");

        var decision = DevelopmentDecider.Decide(_deal, waiting, edited, DealHead.Empty, edited.FirstSeen);

        Assert.DoesNotContain("is Northgate’s", decision.Reason, StringComparison.Ordinal);
    }

    private static Decision Decide(Article article, DealHead head) => Decide(_deal, article, head);

    private static Decision Decide(Deal deal, Article article, DealHead head) =>
        DevelopmentDecider.Decide(deal, Assert.Single(new DealMatcher([deal]).Match(article)), article, head, article.FirstSeen);

    private static List<string> Verdicts(params Article[] articles) => Verdicts(_deal, articles);

    private static List<string> Verdicts(Deal deal, params Article[] articles)
    {
        var head = DealHead.Empty;
        var verdicts = new List<string>();
        foreach (var article in articles)
        {
            var decision = Decide(deal, article, head);
            head = decision.Head;
            verdicts.Add(decision.Verdict.ToString());
        }

        return verdicts;
    }
}
