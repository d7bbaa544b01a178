using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers.Harvesting;

/// <summary>A new end of a licence takes the place of the old one, however the change is told.</summary>
public static class OldEndsTests
{
    [Theory]
    [InlineData("Harbour's licence to Kestrel's designs now runs through 2034 instead of 2032.")]
    [InlineData("Harbour's licence to Kestrel's designs now lasts until 2034 rather than 2032.")]
    [InlineData("Harbour's licence to Kestrel's designs will run until 2034, not 2032.")]
    [InlineData("Harbour's licence to Kestrel's designs has been extended from 2032 to 2034.")]
    [InlineData("Harbour's licence to Kestrel's designs was extended to 2034 from 2032.")]
    [InlineData("Harbour's licence to Kestrel's designs, which was due to end in 2032, now runs through 2034.")]
    [InlineData("Harbour's licence to Kestrel's designs will end in 2034 and not in 2032.")]
    [InlineData("Harbour's licence to Kestrel's designs now ends in 2034 (previously 2032).")]
    [InlineData("Harbour and Kestrel moved the end of the licence from 2032 to 2034.")]
    [InlineData("Harbour's licence to Kestrel's designs runs through 2034. It was due to expire in 2032.")]
    [InlineData("Harbour's licence to Kestrel's designs was due to end in 2032. The licence now runs through 2034, Kestrel said.")]
    [InlineData("Harbour's licence to Kestrel's designs, originally until 2032, has been prolonged until 2034.")]
    [InlineData("Kestrel prolonged Harbour's licence, which would have ended in 2032, to 2034.")]
    [InlineData("Harbour may use Kestrel's designs under a licence that ends in 2034, two years later than before: it had been set to expire in 2032.")]
    public static void The_New_End_Stands_And_The_Old_One_Is_What_Was_Before(string text)
    {
        var term = Assert.Single(HarvestedText.Of(text).Terms);

        Assert.StartsWith("licence", term.Topic, StringComparison.Ordinal);
        Assert.Equal("2034", term.Until);
        Assert.Contains("2032", term.Before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbour and Kestrel renewed the licence, which will run from 2027 until 2034.")]
    [InlineData("Harbour, the owner of Advanced Materials, holds a licence to Kestrel's designs that runs from January 2027 until 2034.")]
    public static void Where_It_Begins_Is_No_Old_End(string text) => Assert.DoesNotContain(HarvestedText.Of(text).Terms, term => term.Before?.Contains("2027", StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("The licence now runs through 2034 instead of 2032, Harbour and Kestrel said.")]
    [InlineData("Harbour and Kestrel have extended their licence to 2034.")]
    [InlineData("Harbour's licence to Kestrel's designs has been extended from 2032 to 2034.")]
    public static void A_Later_Article_That_Tells_Of_The_Change_Supersedes_The_Earlier_One(string later)
    {
        var standing = Assert.Single(Standings("Kestrel grants Harbour a licence to its designs. Harbour's licence to Kestrel's designs runs through 2032.", later));

        Assert.Equal("2034", standing.Current.Until);
        Assert.Contains("2032", standing.Current.Before, StringComparison.Ordinal);
        Assert.Empty(standing.Disputed);
        Assert.Equal("2032", Assert.Single(standing.Earlier).Until);
    }

    [Fact]
    public static void Two_Ends_Without_A_Change_Are_A_Contradiction_And_Both_Are_Shown()
    {
        var standing = Assert.Single(Standings("Harbour's licence to Kestrel's designs runs through 2032.", "Harbour's licence to Kestrel's designs runs through 2034."));

        Assert.Equal(("2034", "2032"), (standing.Current.Until, Assert.Single(standing.Disputed).Until));
    }

    [Theory]
    [InlineData("Harbour holds a licence to Kestrel's designs from 2028 to 2034.", "2034")]
    [InlineData("Harbour's licence to Kestrel's designs runs until the patents expire in 2041.", "2041")]
    public static void A_Period_Is_No_Change(string text, string until)
    {
        var term = Assert.Single(HarvestedText.Of(text).Terms);

        Assert.Equal((until, null), (term.Until, term.Before));
    }

    [Theory]
    [InlineData("Harbour's purchase of Kestrel is now expected to close in March 2027 rather than in October 2026.", "closing: March 2027 until 2027-03 before October 2026")]
    [InlineData("The royalty that Harbour pays Kestrel rises to 11 percent from 8 percent.", "revenue share (Harbour Systems): 11 percent before 8 percent")]
    [InlineData("Harbour has completed its $2.3 billion purchase of Kestrel. A concession reduced the price from $2.5 billion, Kestrel said.", "price: $2.3 billion before $2.5 billion")]
    public static void Other_Terms_Tell_What_They_Were_Too(string text, string terms) => Assert.Equal(terms, HarvestedText.TermsOf(text));

    private static ImmutableArray<TermStanding> Standings(string earlier, string later) => Terms.Of(
        Sample.Empty
            .With(HarvestReader.Read(Sample.Deal, Sample.Article("one", "One", Sample.At(2026, 3, 1), earlier)))
            .With(HarvestReader.Read(Sample.Deal, Sample.Article("two", "Two", Sample.At(2026, 4, 20), later))));
}
