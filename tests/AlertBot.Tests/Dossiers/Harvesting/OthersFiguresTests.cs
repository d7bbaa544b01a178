using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers.Harvesting;

/// <summary>Figures of somebody else's deal in the background of an article are none of this one's terms.</summary>
public static class OthersFiguresTests
{
    [Theory]
    [InlineData("Harbour and Kestrel have signed. It is the largest takeover since Vantor, which paid $5 billion for Kiln & Sons last year.")]
    [InlineData("Harbour and Kestrel have signed. Vantor paid $5 billion for Kiln last year.")]
    [InlineData("Harbour and Kestrel are not alone. Rival Cirrus Systems agreed in February to supply Solvento with computing worth $2.8 billion.")]
    [InlineData("Harbour and Kestrel are not alone. Oil group Perrault has invested $2 billion in Sunwell, and Sunwell's valuation has doubled to $9 billion.")]
    [InlineData("Harbour's own bid for Kiln & Sons, worth $4.7 billion, failed in 2024.")]
    [InlineData("Kestrel bought Falcon Works for $300 million last year.")]
    [InlineData("Harbour also holds 12 percent of Falcon Works.")]
    [InlineData("Harbour and Kestrel wait. In a similar case, Orbel Systems won $95 million from Tarn Robotics.")]
    [InlineData("Harbour and Kestrel wait. Vantor has bought Kiln & Sons. It paid $5 billion.")]
    [InlineData("Harbour and Kestrel go on. Last year Lactiva, the market leader, bought Dutch cheese maker Boerenhof for €1.1 billion.")]
    [InlineData("Kestrel has since lost a $2.5 billion order from Tarn.")]
    [InlineData("The office, which fined the rival Skagerrak Ferries $90 million, has yet to decide on Harbour and Kestrel.")]
    [InlineData("Galloway, which already owns 14 percent of Kestrel, said it would think about its options.")]
    public static void What_Others_Pay_Is_No_Term(string text) => Assert.Equal("", HarvestedText.TermsOf(text));

    [Fact]
    public static void A_Text_Of_Names_Alone_Is_Read_To_Its_End() =>
        Assert.Equal("", HarvestedText.TermsOf($"Harbour buys {string.Concat(Enumerable.Repeat("Aa Bb Cc Dd Ee ", 4_000))} for $3 billion.\n\nHarbour and Kestrel wait."));

    [Theory]
    [InlineData("Harbour agreed on Wednesday to buy Kestrel for $2.1 billion, ending months of speculation.", "price: $2.1 billion")]
    [InlineData("Harbour will acquire Kestrel for $12 billion, more than the $5 billion that Vantor paid for Kiln last year.", "price: $12 billion")]
    [InlineData("Harbour, which bought Falcon Works for $2 billion last year, will acquire Kestrel for $12 billion.", "price: $12 billion")]
    [InlineData("Harbour will acquire Kestrel, which owns 40 percent of Falcon Works, for $12 billion.", "price: $12 billion")]
    [InlineData("Harbour will acquire Kestrel for $12 billion, while Vantor has offered $3 billion for Kiln.", "price: $12 billion")]
    [InlineData("Kestrel in March agreed to pay Harbour a termination fee of $600 million.", "termination fee: $600 million")]
    [InlineData("Harbour owns 27 percent of Kestrel, after Silver Fund sold 5 percent of Kiln.", "stake (Harbour Systems): 27 percent")]
    public static void The_Deals_Own_Figure_Beside_It_Stays(string text, string terms) => Assert.Equal(terms, HarvestedText.TermsOf(text));

    [Theory]
    [InlineData("The deal is expected to close in the first quarter of 2027.", "closing: the first quarter of 2027 until 2027-Q1")]
    [InlineData("Analysts wait. The purchase should be completed in the first quarter of 2027.", "closing: the first quarter of 2027 until 2027-Q1")]
    [InlineData("Vantor has 12 percent of Kiln. The weather is fine.", "")]
    public static void A_Paragraph_About_The_Deal_Need_Not_Name_Its_Parties(string text, string terms) =>
        Assert.Equal(terms, HarvestedText.TermsOf($"Harbour and Kestrel have signed.\n\n{text}"));

    [Theory]
    [InlineData("Harbour and Kestrel end a quarrel over Kestrel's up-to-$50 billion investment deal with Falcon Works.", "investment (with Falcon Works): up to $50 billion")]
    [InlineData("The road\n\n- May 2024: Harbour and Kestrel sign.\n- June 2025: Falcon Works announces an investment of $5 billion in Kestrel.", "investment (with Falcon Works): $5 billion")]
    [InlineData("The road\n\n- May 2024: Harbour and Kestrel sign.\n- June 2025: Falcon Works says it will invest up to $5 billion in Kestrel.", "investment (with Falcon Works): up to $5 billion")]
    [InlineData("Harbour has agreed to acquire Kestrel from Ostrander Group for $12 billion.", "price: $12 billion")]
    [InlineData("Harbour and Kestrel signed a contract worth $38 billion.", "contract value: $38 billion")]
    public static void A_Figure_Agreed_With_Somebody_Else_Says_With_Whom(string text, string terms) => Assert.Equal(terms, HarvestedText.TermsOf(text));

    [Theory]
    [InlineData("Kestrel orders $38 billion of computing from Falcon Works under a contract of several years.", "commitment (Kestrel Labs, with Falcon Works)")]
    [InlineData("Kestrel and Falcon Works sign a contract worth $38 billion.", "contract value (with Falcon Works)")]
    public static void What_A_Side_Agrees_With_Others_Is_No_Term_Of_The_Deal_Itself_And_Comes_Last(string row, string topic)
    {
        var standings = Terms.Of(Sample.Empty.With(HarvestReader.Read(Sample.Deal, Sample.Article(
            "road", "Outlet", Sample.At(2026, 4, 2), $"Harbour owns 27 percent of Kestrel.\n\nThe road\n\n- May 2024: Harbour and Kestrel sign.\n- November 2025: {row}"))));

        Assert.Equal([("stake (Harbour Systems)", null), (topic, "Falcon Works")], standings.Select(standing => (standing.Topic, standing.WithOther)));
    }

    [Fact]
    public static void A_Business_That_The_Headline_Names_Is_The_Deals_Own() =>
        Assert.Equal("contract value: $300 million", HarvestedText.TermsOf("Kestrel has agreed to acquire Falcon Works for $300 million, the company said.", "Harbour sells Falcon Works to Kestrel"));

    [Fact]
    public static void A_Row_Of_The_Articles_Own_Timeline_Is_Its_Writers_Choice_And_Says_With_Whom() =>
        Assert.Equal("contract value (with Falcon Works): $38 billion", HarvestedText.TermsOf("The road\n\n- May 2024: Harbour and Kestrel sign.\n- November 2025: Kestrel and Falcon Works sign a contract worth $38 billion."));
}
