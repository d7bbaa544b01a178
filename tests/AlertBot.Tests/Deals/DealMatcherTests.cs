using AlertBot.Deals;

namespace AlertBot.Tests.Deals;

public static class DealMatcherTests
{
    private static readonly DealMatcher _matcher = new([SampleDeals.Takeover]);

    [Theory]
    [InlineData("Harbour agrees to acquire Quill for $2 billion", "both parties")]
    [InlineData("Harbour’s bid for Quill’s ink business", "both parties")]
    [InlineData("Inside the Harbour-Quill talks", "both parties")]
    [InlineData("HARBOUR TO BUY QUILL", "both parties")]
    [InlineData("Harbour &amp; Quill shake hands", "both parties")]
    [InlineData("快讯：Harbour收购Quill", "both parties")]
    [InlineData("HBR courts Quill Bros. Holdings", "both parties")]
    [InlineData("Harbour meets Tom Okoro over terms", "party and person of another")]
    [InlineData("Okoro tells Harbour’s shipping arm to wait", "party and person of another")]
    [InlineData("Quill writers move to Pier", "party and product of another")]
    [InlineData("Quill acquires time in takeover fight", "party and deal word")]
    [InlineData("Ada Lindqvist takes the stand in antitrust case", "person and deal word")]
    [InlineData("Inkwell writers dread the takeover", "product and deal word")]
    [InlineData("Harbour profits from shipping", "party and context")]
    public static void A_Headline_Matches_By_A_Named_Rule(string title, string rule) =>
        Assert.Equal(rule, Assert.Single(_matcher.Match(SampleArticles.Of(title))).Rule);

    [Theory]
    [InlineData("Quill sharpens its nibs")]
    [InlineData("The harbour opens, a merger of two ferry lines")]
    [InlineData("Harbour plans a merger")]
    [InlineData("hbr and Quillan row over takeover")]
    [InlineData("Harbour Street closed after merger of two ports")]
    [InlineData("Harbour loves Quill fountain pens")]
    public static void What_Is_Not_About_The_Parties_Does_Not_Match(string title) => Assert.Empty(_matcher.Match(SampleArticles.Of(title)));

    [Theory]
    [InlineData("Apple orchards thrive after merger of two farms", "")]
    [InlineData("An apple a day, and a bid for health", "")]
    [InlineData("Apple agrees to buy Lumenor", "both parties")]
    [InlineData("Apple, the iPhone maker, weighs a bid", "party and deal word")]
    [InlineData("Shoppers target bargains as bid for Lumenor nears", "party and deal word")]
    [InlineData("Target makes a bid for Lumenor", "party and deal word")]
    public static void An_Ambiguous_Name_Needs_Its_Context_Or_The_Other_Side(string title, string rule)
    {
        var deal = new Deal
        {
            Id = new DealId("apple-lumenor"),
            Name = "Apple–Lumenor",
            Parties =
            [
                new Party { Name = "Apple", Context = ["iPhone"] },
                new Party { Name = "Lumenor" },
            ],
            DealWords = ["merger", "bid"],
        };

        Assert.Equal(rule, new DealMatcher([deal]).Match(SampleArticles.Of(title)).Select(match => match.Rule).FirstOrDefault() ?? "");
    }

    [Theory]
    [InlineData("LMN shares halted", "")]
    [InlineData("Lmn merger talk", "")]
    [InlineData("LMN jumps on merger talk", "party and deal word")]
    [InlineData("Lumenor in talks to sell itself", "party and kin of a deal word")]
    [InlineData("Suitor emerges for Nestlé-backed Lumenor after merger collapses", "party and deal word")]
    public static void Tickers_Keep_Their_Capitals_And_Kin_Of_A_Deal_Word_Counts_Less(string title, string rule)
    {
        var deal = new Deal { Id = new DealId("lumenor"), Name = "Lumenor sale", Parties = [new Party { Name = "Lumenor", Aliases = ["LMN"] }], DealWords = ["merger"] };

        Assert.Equal(rule, new DealMatcher([deal]).Match(SampleArticles.Of(title)).Select(match => match.Rule).FirstOrDefault() ?? "");
    }

    [Theory]
    [InlineData("Harbour’s shipping arm will meet Tom Okoro over terms", true)]
    [InlineData("Harbour’s shipping arm will meet Mr Okoro over terms", true)]
    [InlineData("Why Okoro meets Harbour’s shipping arm over terms", true)]
    [InlineData("Harbour’s Shipping Arm Meets Billionaire Okoro Over Terms", true)]
    [InlineData("Harbour’s shipping arm will meet governor Lisa Okoro over terms", false)]
    public static void A_Surname_Behind_Another_Given_Name_Is_Somebody_Elses(string title, bool matches) =>
        Assert.Equal(matches, _matcher.Match(SampleArticles.Of(title)).SelectMany(match => match.Evidence).Any(evidence => evidence.Kind == EvidenceKind.Person));

    [Fact]
    public static void Names_Of_Other_Letters_And_Signs_Are_Found_Too()
    {
        var deal = new Deal { Id = new DealId("letters"), Name = "Letters", Parties = [new Party { Name = "東京商事" }, new Party { Name = "Nørdlys & Søn" }] };

        Assert.Equal("both parties", Assert.Single(new DealMatcher([deal]).Match(SampleArticles.Of("東京商事 buys NØRDLYS &amp; SØN"))).Rule);
    }

    [Fact]
    public static void Rumours_Ahead_Of_Since_Match_And_Nothing_After_Until()
    {
        const string Title = "Harbour agrees to acquire Quill";

        Assert.Single(_matcher.Match(SampleArticles.Of(Title, hours: -24 * 60)));
        Assert.Empty(_matcher.Match(SampleArticles.Of(Title, hours: -24 * 200)));
        Assert.Empty(_matcher.Match(SampleArticles.Of(Title, hours: 24 * 300)));
    }

    [Fact]
    public static void The_Title_Weighs_More_Than_The_Teaser_And_The_Teaser_More_Than_The_Body()
    {
        var title = Score(SampleArticles.Of("Harbour eyes Quill"));
        var summary = Score(SampleArticles.Of("Talks go on", summary: "Harbour eyes Quill."));
        var body = Score(SampleArticles.Of("Talks go on", body: "Harbour eyes Quill."));

        Assert.True(title > summary && summary > body, $"{title} {summary} {body}");
    }

    [Fact]
    public static void Evidence_Says_What_Stands_Where()
    {
        const string Title = "Lindqvist: Harbour will acquire Quill Bros.";
        var match = Assert.Single(_matcher.Match(SampleArticles.Of(Title)));

        Assert.Equal(
            [
                new Evidence(EvidenceKind.Person, "Lindqvist", "Harbour", ArticleField.Title, 0),
                new Evidence(EvidenceKind.Name, "Harbour", "Harbour", ArticleField.Title, Title.IndexOf("Harbour", StringComparison.Ordinal)),
                new Evidence(EvidenceKind.DealWord, "acquire", null, ArticleField.Title, Title.IndexOf("acquire", StringComparison.Ordinal)),
                new Evidence(EvidenceKind.Name, "Quill Bros.", "Quill Bros.", ArticleField.Title, Title.IndexOf("Quill", StringComparison.Ordinal)),
            ],
            match.Evidence);
    }

    [Fact]
    public static void Everything_Takes_Every_Item_But_The_Excluded()
    {
        var matcher = new DealMatcher([new Deal { Id = new DealId("all"), Name = "All", Everything = true, Exclude = ["horoscope"] }]);

        Assert.Equal("everything", Assert.Single(matcher.Match(SampleArticles.Of("It rained"))).Rule);
        Assert.Empty(matcher.Match(SampleArticles.Of("Your horoscope for today")));
    }

    [Fact]
    public static void Each_Of_Many_Deals_Gets_Its_Own_Match()
    {
        var deals = Enumerable.Range(0, 1000).Select(i => new Deal { Id = new DealId($"deal-{i}"), Name = $"{i}", Parties = [new Party { Name = "Quill" }, new Party { Name = $"Firm{i}" }] });
        var matches = new DealMatcher([.. deals]).Match(SampleArticles.Of("Quill buys Firm7, not Firm70"));

        Assert.Equal(["deal-7", "deal-70"], matches.Select(match => match.Deal.Value));
    }

    private static double Score(AlertBot.Articles.Article article) => Assert.Single(_matcher.Match(article)).Score;
}
