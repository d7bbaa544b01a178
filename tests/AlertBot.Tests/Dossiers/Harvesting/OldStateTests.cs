namespace AlertBot.Tests.Dossiers.Harvesting;

/// <summary>What held before is told as what was before, and never as what holds.</summary>
public static class OldStateTests
{
    [Theory]
    [InlineData("Harbour's licence to Kestrel's designs, previously exclusive until a new chip ships, is non-exclusive and runs through 2032.", "licence (Harbour Systems):  until 2032 before exclusive until a new chip ships")]
    [InlineData("Harbour's licence to Kestrel's designs, which was exclusive until 2027, is non-exclusive and runs through 2032.", "licence (Harbour Systems):  until 2032 before was exclusive until 2027")]
    [InlineData("Harbour and Kestrel replaced their old pact on Monday with one that is worth $9.6 billion.", "contract value: $9.6 billion before their old pact on Monday")]
    [InlineData("The earlier 20% royalty that Harbour pays Kestrel is replaced by 12%.", "revenue share (Harbour Systems): 12% before 20%")]
    [InlineData("The royalty that Harbour pays to Kestrel falls from 20 percent to 12 percent of its sales.", "revenue share (Harbour Systems): 12 percent before 20 percent")]
    [InlineData("Harbour will acquire Kestrel for $12 billion instead of $9 billion.", "price: $12 billion before $9 billion")]
    [InlineData("Harbour pays Kestrel damages of $320 million, cut from $640 million to $320 million by the judge.", "damages: $320 million before $640 million")]
    [InlineData("Harbour raised its takeover bid for Kestrel to $12 billion, from its earlier offer of $9 billion.", "price: $12 billion before $9 billion")]
    [InlineData("Harbour owns 27 percent of Kestrel, where its previous holding was 49 percent.", "stake (Harbour Systems): 27 percent before 49 percent")]
    public static void What_Held_Before_Stands_Before(string text, string terms) => Assert.Equal(terms, HarvestedText.TermsOf(text));

    [Theory]
    [InlineData("The earlier supply contract, under which Kestrel had to order $15 million a year from Harbour, is terminated.")]
    [InlineData("Harbour dropped an earlier demand that Kestrel invest $300 million in its plants.")]
    [InlineData("Harbour tries once more, after it had offered $9 billion for Kestrel in 2023.")]
    [InlineData("Harbour and Kestrel had signed a first pact, then worth $4 billion.")]
    [InlineData("Harbour's first approach, in November, had valued Kestrel at $1.9 billion.")]
    [InlineData("Under an earlier licence that was limited to $800 million and expired in April, Harbour sold Kestrel's chips.")]
    [InlineData("Harbour's earlier contract with Kestrel covered $400 million a year and lapsed in December.")]
    [InlineData("Kestrel used to pay Harbour royalties of 20 percent.")]
    [InlineData("Harbour and Kestrel replaced a contract of 2022 under which Kestrel was to spend $600 million by 2027.")]
    public static void What_Is_Over_Is_No_Term(string text) => Assert.Equal("", HarvestedText.TermsOf(text));

    [Theory]
    [InlineData("Harbour's previously announced $12 billion takeover of Kestrel is done.", "price: $12 billion")]
    [InlineData("The court ruled that Harbour had to pay Kestrel damages of $320 million.", "damages: $320 million")]
    [InlineData("Harbour will pay an upfront fee of $40 million from its own cash to Kestrel.", "payment: $40 million")]
    public static void What_Only_Sounds_Old_Stands(string text, string terms) => Assert.Equal(terms, HarvestedText.TermsOf(text));

    [Fact]
    public static void An_Exclusive_Right_That_Ran_Until_A_Day_And_Is_Gone_Has_No_End_To_Come()
    {
        var term = Assert.Single(HarvestedText.Of("Harbour's exclusive right to make Kestrel's chips, which ran until the end of 2028, is gone.").Terms);

        Assert.Equal(("exclusivity", null), (term.Topic, term.Until));
    }

    [Theory]
    [InlineData("Term | Before | Now")]
    [InlineData("| | Old deal | New deal |")]
    public static void A_Table_Of_Before_And_Now_Tells_Both(string head) =>
        Assert.Equal(
            "licence:  until 2031 before Exclusive until 2027; revenue share (Kestrel Labs): 25 percent until 2029 before Kestrel pays 36 percent",
            HarvestedText.TermsOf($"Harbour and Kestrel have a new pact.\n\n{head}\n|---|---|---|\n| Licence | Exclusive until 2027 | Non-exclusive through 2031 |\n| Revenue share | Kestrel pays 36 percent | Kestrel pays 25 percent until 2029 |"));

    [Fact]
    public static void A_Table_Of_Anything_Else_Is_None() =>
        Assert.Equal("", HarvestedText.TermsOf("Harbour and Kestrel have a new pact.\n\n| Year | Before | Weather |\n| 2031 | Exclusive until 2027 | Fine |"));

    [Theory]
    [InlineData("Harbour bought its first shares of Kestrel in 2022 for $150 million.", "2022")]
    [InlineData("Harbour will acquire Kestrel, founded in 2012, for $150 million.", null)]
    public static void A_Figure_Of_An_Earlier_Year_Is_As_Of_That_Year(string text, string? date) =>
        Assert.Equal(date, Assert.Single(HarvestedText.Of(text).Terms).Date?.Value);

    [Fact]
    public static void Two_Figures_That_One_Article_Tells_As_Of_Today_Both_Stand() =>
        Assert.Equal("stake (Harbour Systems): 27 percent; stake (Harbour Systems): 29 percent", HarvestedText.TermsOf("Harbour owns 27 percent of Kestrel.\n\nHarbour owns 29 percent of Kestrel."));
}
