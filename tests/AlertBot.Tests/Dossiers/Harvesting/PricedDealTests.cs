namespace AlertBot.Tests.Dossiers.Harvesting;

/// <summary>What is paid for a company is its price, in whatever noun the deal is told; what is ordered from one is a commitment.</summary>
public static class PricedDealTests
{
    [Theory]
    [InlineData("Regulators have cleared Harbour's $2.3 billion purchase of Kestrel.")]
    [InlineData("Harbour’s $2.3 billion cash purchase of Kestrel was cleared.")]
    [InlineData("Harbour completed its $2.3 billion purchase of Kestrel on Monday.")]
    [InlineData("Harbour said its $2.3 billion purchase was done, and Kestrel agreed.")]
    [InlineData("Harbour's $2.3 billion acquisition of Kestrel was cleared.")]
    [InlineData("Harbour's $2.3-billion all-stock takeover of Kestrel was cleared.")]
    [InlineData("The $2.3 billion buyout of Kestrel by Harbour is done.")]
    [InlineData("The $2.3 billion sale of Kestrel to Harbour is done.")]
    [InlineData("Harbour has struck a $2.3 billion deal to buy Kestrel.")]
    [InlineData("Harbour's $2.3 billion deal for Kestrel is done.")]
    [InlineData("Harbour's purchase of Kestrel for $2.3 billion is done.")]
    [InlineData("Harbour's purchase of Kestrel, valued at $2.3 billion, is done.")]
    [InlineData("The purchase of Kestrel by Harbour is worth $2.3 billion.")]
    [InlineData("Harbour paid $2.3 billion in cash for Kestrel.")]
    [InlineData("Kestrel agreed to be bought by Harbour for $2.3 billion.")]
    [InlineData("Harbour's $2.3bn Kestrel purchase is complete.")]
    [InlineData("Harbour's acquisition of Kestrel, a deal valued at $2.3 billion, closed on Monday.")]
    [InlineData("Regulators cleared Harbour's $2.3 billion purchase of Kestrel's mapping unit.")]
    [InlineData("Harbour's $2.3 billion purchase of eleven water parks from Kestrel is done.")]
    public static void What_A_Deal_Is_Worth_Is_Its_Price(string text) =>
        Assert.Equal("price", Assert.Single(HarvestedText.Of(text).Terms, term => term.Value?.StartsWith("$2.3", StringComparison.Ordinal) == true).Topic);

    [Theory]
    [InlineData("Harbour has made a $2.3 billion purchase of chips from Kestrel.")]
    [InlineData("Harbour's $2.3 billion purchase of Kestrel's chips is under way.")]
    [InlineData("Harbour signed a $2.3 billion purchase order with Kestrel.")]
    [InlineData("Harbour is committed to $2.3 billion in purchases from Kestrel.")]
    [InlineData("Harbour agreed to a purchase commitment of $2.3 billion with Kestrel.")]
    public static void What_Is_Ordered_Is_A_Commitment(string text) =>
        Assert.Equal("commitment (Harbour Systems)", Assert.Single(HarvestedText.Of(text).Terms, term => term.Value == "$2.3 billion").Topic);

    [Theory]
    [InlineData("Harbour is buying an office. Kestrel has $3 billion to spend on Harbour's chips.")]
    [InlineData("Harbour bought the rest. It has paid Kestrel for a year. The sum of $3 billion is in Harbour's accounts.")]
    public static void What_One_Sentence_Buys_Is_Not_Paid_By_The_Next(string text) =>
        Assert.DoesNotContain(HarvestedText.Of(text).Terms, term => term.Topic == "price");

    [Theory]
    [InlineData("Harbour will pay Kestrel $320 million to end the patent lawsuit.", "settlement: $320 million")]
    [InlineData("Harbour would pay $12 billion for Kestrel if the deal went ahead.", "")]
    [InlineData("If the court agrees, Harbour gets $3 billion from Kestrel.", "")]
    [InlineData("Harbour would pay Kestrel $170 million if regulators blocked the merger.", "termination fee: $170 million")]
    [InlineData("Harbour's holding in Kestrel is worth $3 billion now.", "")]
    [InlineData("Harbour pays Kestrel $140 million now.", "payment: $140 million")]
    [InlineData("Kestrel's holders get €9.40 in cash and a fifth of a Harbour share for each of their shares.", "price per share: €9.40")]
    [InlineData("If Kestrel is late by six months, it owes Harbour $150 million.", "penalty: $150 million")]
    [InlineData("If Harbour walks away, it owes Kestrel $150 million.", "termination fee: $150 million")]
    [InlineData("Kestrel has ordered the processors from Falcon Works for $1.4 billion.", "")]
    [InlineData("Harbour sold its ski resorts to Falcon Works for $800 million in 2024.", "")]
    [InlineData("Harbour will use the proceeds to buy back shares, and Kestrel will spend $350 million.", "")]
    [InlineData("Harbour would owe Kestrel a termination fee of $105 million if its board accepted a better proposal.", "termination fee: $105 million")]
    [InlineData("Harbour's offer is 38 percent above Kestrel's closing price on Friday.", "premium: 38 percent")]
    [InlineData("Harbour will own 60 percent of the venture and Kestrel 40 percent.", "stake (Harbour Systems): 60 percent; stake (Kestrel Labs): 40 percent")]
    [InlineData("Harbour's offer is conditional on 66 percent of Kestrel's shares being tendered.", "")]
    [InlineData("Members of the Kestrel family, who own 22 percent of the company, back Harbour.", "stake: 22 percent")]
    public static void Other_Sums_And_Shares_Are_What_They_Are(string text, string terms) => Assert.Equal(terms, HarvestedText.TermsOf(text));

    [Theory]
    [InlineData("Aa Bb Cc Dd Ee ")]
    [InlineData("buys Aa Bb for $3 billion ")]
    [InlineData("purchase of Aa Bb, worth $3 billion, ")]
    [InlineData("$3 billion purchase of Aa in 2032 instead of 2031 ")]
    [InlineData("Harbour buys Kestrel with Aa for 3 percent, ")]
    public static void A_Hostile_Text_Is_Read_To_Its_End(string piece) =>
        Assert.Empty(HarvestedText.Of($"Harbour {string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))}\n\nHarbour and Kestrel wait.").Faq);

    [Fact]
    public static void Another_Sum_That_Was_Raised_Is_No_Old_Price() =>
        Assert.Null(Assert.Single(
            HarvestedText.Of("Harbour agreed to buy Kestrel for $2.3 billion. Harbour raised its yearly savings target from the merger with Kestrel from $700 million to $900 million.").Terms,
            term => term.Value == "$2.3 billion").Before);
}
