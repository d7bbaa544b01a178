using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers;

public static class HarvestReaderTests
{
    private const string Url = "https://news.example/story";
    private static readonly DateTimeOffset _published = new(2026, 4, 28, 9, 0, 0, TimeSpan.Zero);

    private static readonly Deal _deal = new()
    {
        Id = new("harbour-kestrel"),
        Name = "Harbour–Kestrel",
        Parties = [new() { Name = "Harbour Systems", Aliases = ["Harbour"] }, new() { Name = "Kestrel Labs", Aliases = ["Kestrel"] }],
    };

    [Fact]
    public static void An_Articles_Own_Timeline_Becomes_Rows_As_Exact_As_It_Tells_Them()
    {
        var harvest = Read(
            """
            How it went

            - March 2024: Harbour buys a first batch of chips from Kestrel.
            - 27 April 2026 — regulators in Brussels ask for papers
            - Q1 2026: Kestrel opens a plant for Harbour.
            - 2023 – Kestrel is founded.

            - A bullet without a date: it is no row.
            """);

        Assert.Equal(
            [
                ("2024-03", "Harbour buys a first batch of chips from Kestrel."),
                ("2026-04-27", "Regulators in Brussels ask for papers"),
                ("2026-Q1", "Kestrel opens a plant for Harbour."),
                ("2023", "Kestrel is founded."),
            ],
            harvest.Timeline.Select(row => (row.Date.Value, row.Text)));
        Assert.All(harvest.Timeline, row => Assert.Equal(new Source("Outlet", "Title", Url, _published), Assert.Single(row.Sources)));
    }

    [Fact]
    public static void A_Letter_That_Only_An_Expression_Takes_For_Another_Stops_Nothing() =>
        Assert.Equal(
            ["2024-03", "2025-05"],
            Read("How it went\n\n- March 2024: Harbour buys chips from \u212Aestrel and from Kestrel, brea\u212A-up fee and all.\n- May 2025: Kestrel opens a plant for Harbour.").Timeline.Select(row => row.Date.Value));

    [Fact]
    public static void The_Day_Under_A_Headline_And_The_Dated_News_Below_It_Are_No_Timeline() =>
        Assert.DoesNotContain(
            Read("Harbour and Kestrel, a look back\n2026-04-28\n\nReaders ask what Harbour and Kestrel agreed.\n\nOn 3 November Kestrel placed an order with Harbour.").Timeline,
            row => row.Text.StartsWith("Readers", StringComparison.Ordinal));

    [Fact]
    public static void A_Decade_Dates_No_Row() =>
        Assert.Empty(Read("- 1990s: Harbour and Kestrel are founded.\n- The 2000s: Harbour buys from Kestrel.\n\nIn the 1990s Harbour signed with Kestrel.").Timeline);

    [Fact]
    public static void A_Timeline_About_Others_Is_Left_Alone() =>
        Assert.Empty(Read("- March 2024: Rivers rise.\n- May 2024: Rivers fall.").Timeline);

    [Theory]
    [InlineData("Harbour and Kestrel signed the pact on 3 March 2025.", "2025-03-03")]
    [InlineData("PARIS, Apr 28 (Agency) - Kestrel sued Harbour last October.", "2025-10")]
    [InlineData("On 3 March 2026 Harbour terminated its pact with Kestrel, and was sued two days later.", "2026-03-03")]
    [InlineData("Lawyers have gone through what Harbour and Kestrel wrote. Regulators approved the deal in March 2026.", "2026-03")]
    public static void A_Sure_Dated_Sentence_Is_A_Row(string text, string date) =>
        Assert.Equal(date, Assert.Single(Read(text).Timeline).Date.Value);

    [Theory]
    [InlineData("Harbour reportedly signed a pact with Kestrel in March 2025.")]
    [InlineData("They signed the pact with Kestrel and Harbour on 3 March 2025.")]
    [InlineData("Harbour and Kestrel agreed to close the deal in March 2027.")]
    [InlineData("Harbour and Kestrel have agreed nothing since March 2025.")]
    [InlineData("Harbour signed a lease on 3 March 2025.")]
    [InlineData("Lawyers have gone through what Harbour wrote. Regulators approved the deal in March 2026.")]
    public static void A_Dated_Sentence_That_Is_Not_Sure_Is_None(string text) => Assert.Empty(Read(text).Timeline);

    [Theory]
    [InlineData("Kestrel grants Harbour a non-exclusive licence through 2032.", "licence (Harbour Systems)", "2032")]
    [InlineData("Harbour keeps exclusive rights to Kestrel's designs until a new chip ships.", "licence (Harbour Systems)", "a new chip ships")]
    [InlineData("Harbour will pay Kestrel a share of its revenue until 2030, up to a cap.", "revenue share (Harbour Systems)", "2030")]
    [InlineData("Kestrel stops sharing revenue with Harbour.", "revenue share (Kestrel Labs)", null)]
    [InlineData("Harbour owns about 27 percent of Kestrel.", "stake (Harbour Systems)", null)]
    [InlineData("Kestrel has committed to spend $250 billion on Harbour's cloud.", "commitment (Kestrel Labs)", null)]
    [InlineData("Harbour will invest as much as €5 billion in Kestrel.", "investment", null)]
    [InlineData("Harbour puts $900 million into a line of Kestrel's.", "investment", null)]
    [InlineData("Harbour lifts its holding in Kestrel, paying two funds $480 million.", "price", null)]
    [InlineData("Kestrel signed a contract worth $38 billion with Harbour.", "contract value", null)]
    [InlineData("Harbour has agreed to acquire Kestrel for $12 billion in cash.", "price", null)]
    [InlineData("Kestrel must pay Harbour a termination fee of $600 million.", "termination fee", null)]
    [InlineData("Harbour stays the main supplier of Kestrel for the next six years.", "duration", null)]
    [InlineData("Harbour's purchase of Kestrel is expected to close in the second half of 2026.", "closing", "2026-H2")]
    [InlineData("Kestrel's founder leaves once the deal closes, which Harbour expects in the second half of 2026.", "closing", "2026-H2")]
    [InlineData("The new pact ends Harbour's exclusivity over Kestrel's chips.", "exclusivity", null)]
    public static void Terms_Are_Read_By_Topic(string sentence, string? topic, string? until)
    {
        var terms = Read(sentence).Terms;

        if (topic is null)
            Assert.Empty(terms);
        else
            Assert.Equal((topic, sentence, until), Assert.Single(terms) switch { var term => (term.Topic, term.Text, term.Until) });
    }

    [Theory]
    [InlineData("Harbour is in talks to invest $10 billion in Kestrel.")]
    [InlineData("Harbour may own 30 percent of Kestrel.")]
    [InlineData("Harbour's shares rose 4 percent after the pact with Kestrel.")]
    [InlineData("Kestrel lost $3 billion last year, Harbour's accounts show.")]
    [InlineData("Harbour will invest $5 billion in Falcon Works.")]
    [InlineData("For three years investors asked Harbour about Kestrel.")]
    [InlineData("Amazon will invest $5 billion in Anthropic.")]
    [InlineData("Harbour and Kestrel made peace. Amazon, which has committed up to $50 billion, gets what it paid for.")]
    [InlineData("Kestrel has placed an order worth $38 billion with AWS, spread over several years.")]
    public static void What_Is_No_Term_Of_The_Deal_Is_Left_Alone(string sentence) => Assert.Empty(Read(sentence).Terms);

    [Theory]
    [InlineData("The pact replaces Harbour's exclusive rights until 2027 with dates. Harbour now holds a non-exclusive licence to Kestrel's designs through 2032.", "Harbour's exclusive rights until 2027")]
    [InlineData("Under the old terms, Harbour had exclusive access to Kestrel's designs. Harbour's licence now is non-exclusive and runs through 2032.", "Harbour had exclusive access to Kestrel's designs")]
    [InlineData("Harbour's rights to Kestrel's designs were exclusive until a new chip ships. They are now non-exclusive and last through 2032.", "Harbour's rights to Kestrel's designs were exclusive until a new chip ships")]
    public static void A_Licence_Tells_What_Held_Before(string text, string before)
    {
        var term = Assert.Single(Read(text).Terms, term => term.Topic.StartsWith("licence", StringComparison.Ordinal));
        Assert.Equal((before, "2032"), (term.Before, term.Until));
    }

    [Fact]
    public static void A_Raised_Amount_Tells_What_It_Was()
    {
        var term = Assert.Single(Read("Kestrel has committed to spend $250 billion with Harbour, up from $38 billion.").Terms, term => term.Topic.StartsWith("commitment", StringComparison.Ordinal));
        Assert.Equal("$38 billion", term.Before);
    }

    [Fact]
    public static void An_Faq_Section_Becomes_Pairs()
    {
        var harvest = Read(
            """
            Harbour and Kestrel have a pact.

            Frequently asked questions

            Q1: Does Harbour own Kestrel?
            No. It owns a part.
            A second paragraph about it.

            May Kestrel sell to others?

            Yes

            About the author
            She writes about chips.
            """);

        Assert.Equal(
            [("Does Harbour own Kestrel?", "No. It owns a part.\nA second paragraph about it."), ("May Kestrel sell to others?", "Yes")],
            harvest.Faq.Select(entry => (entry.Question, entry.Answer)));
        Assert.All(harvest.Faq, entry => Assert.False(entry.Curated));
    }

    [Fact]
    public static void Pairs_Marked_Q_And_A_Need_No_Section()
    {
        var harvest = Read("Q: When does Harbour's licence end? A: In 2032.\nQ: Who pays Kestrel?\nA: Harbour pays.");

        Assert.Equal(
            [("When does Harbour's licence end?", "In 2032."), ("Who pays Kestrel?", "Harbour pays.")],
            harvest.Faq.Select(entry => (entry.Question, entry.Answer)));
    }

    [Theory]
    [InlineData("Harbour buys Kestrel", 2)]
    [InlineData("Harbour opens an office", 0)]
    public static void Questions_That_Name_No_Party_Belong_To_The_Deal_That_The_Headline_Is_About(string title, int pairs)
    {
        var faq = Read("FAQ\nQ. How much is it worth?\nA. $3 billion.\nQ. When does it close?\nA. In May.", title).Faq;

        Assert.Equal(pairs, faq.Length);
    }

    [Fact]
    public static void A_Question_In_Running_Text_Is_No_Pair() =>
        Assert.Empty(Read("Will Harbour buy Kestrel?\nNobody knows.").Faq);

    [Fact]
    public static void Without_A_Text_Nothing_Is_Harvested() =>
        Assert.True(HarvestReader.Read(_deal, new(ArticleId.Of(Url), Url, "Title", "Outlet", _published, _published)).IsEmpty);

    private static Harvest Read(string body, string title = "Title") =>
        HarvestReader.Read(_deal, new(ArticleId.Of(Url), Url, title, "Outlet", _published, _published, Body: body));
}
