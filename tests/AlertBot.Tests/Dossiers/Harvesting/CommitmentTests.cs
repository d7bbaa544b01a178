namespace AlertBot.Tests.Dossiers.Harvesting;

/// <summary>A commitment is the buyer's, however the sentence turns it.</summary>
public static class CommitmentTests
{
    [Theory]
    [InlineData("Kestrel committed to spend $250 billion on Harbour's cloud.")]
    [InlineData("Harbour won a commitment from Kestrel to spend $250 billion on its cloud.")]
    [InlineData("Harbour received a $250 billion order from Kestrel.")]
    [InlineData("Harbour has won an order worth up to $250 billion, or $2.5 billion a year, from Kestrel.")]
    [InlineData("Kestrel has agreed to buy Harbour's chips for $250 billion.")]
    [InlineData("Kestrel, under the new pact with Harbour, committed to spend $250 billion.")]
    [InlineData("Kestrel relies on Harbour, and it has committed to purchasing an additional $250 billion in Harbour cloud services.")]
    [InlineData("$250 billion has been committed by Kestrel to Harbour's cloud.")]
    [InlineData("Harbour will supply computing to Kestrel under a purchase commitment of $250 billion.")]
    [InlineData("The company has committed to spend $250 billion with Harbour.")]
    [InlineData("The rest of the $250 billion order from Kestrel reaches Harbour through 2026.")]
    [InlineData("Kestrel must order at least $250 billion of chips from Harbour.")]
    [InlineData("Kestrel will buy chips from Harbour, worth $250 billion, over ten years.")]
    public static void Who_Buys_Commits(string text) =>
        Assert.Equal("commitment (Kestrel Labs)", Assert.Single(HarvestedText.Of(text).Terms, term => term.Value?.Contains("$250 billion", StringComparison.Ordinal) == true).Topic);

    [Theory]
    [InlineData("Harbour will supply Kestrel with computing, worth $38 billion.")]
    [InlineData("Harbour will provide Kestrel with chips and halls worth $38 billion over seven years.")]
    public static void What_Is_Supplied_Is_Worth_The_Contract_And_Commits_Not_The_Supplier(string text) =>
        Assert.Equal("contract value", Assert.Single(HarvestedText.Of(text).Terms, term => term.Value == "$38 billion").Topic);

    [Theory]
    [InlineData("Kestrel has committed to spend $250 billion with Harbour.\n\nHarbour stays the main cloud of Kestrel, and the $250 billion order stands.")]
    [InlineData("Kestrel has committed to spend $250 billion with Harbour.\n\nHarbour has pledged $2 billion to Kestrel. The order of $250 billion, which Kestrel placed, stands.")]
    public static void Who_Told_The_Same_Sum_Told_Whose_It_Is(string text) =>
        Assert.Equal("commitment (Kestrel Labs)", Assert.Single(HarvestedText.Of(text).Terms, term => term.Value == "$250 billion").Topic);
}
