using AlertBot.Deals;
using AlertBot.Developments.Reading;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Reading;

public static class DealWordingTests
{
    [Fact]
    public static void A_Suit_Against_Two_Has_Two_Sides_Of_Three_Parties()
    {
        var wording = DealWording.Of(Suit("Quill v. Harbour and Northgate"));

        Assert.True(wording.AreOnOneSide(["Harbour", "Northgate"]));
        Assert.False(wording.AreOnOneSide(["Quill", "Harbour"]));
        Assert.False(DealWording.Of(Suit("Quill, Harbour and Northgate")).AreOnOneSide(["Harbour", "Northgate"]));
    }

    [Fact]
    public static void A_Deal_Named_For_One_Party_Has_A_Sole_Side()
    {
        Assert.Equal("Quill", DealWording.Of(Suit("Quill's listing")).Sole);
        Assert.Null(DealWording.Of(SampleDeals.Takeover).Sole);
    }

    private static Deal Suit(string name) => new()
    {
        Id = new DealId("suit"),
        Name = name,
        Parties = [new Party { Name = "Quill" }, new Party { Name = "Harbour" }, new Party { Name = "Northgate" }],
        DealWords = ["lawsuit"],
    };
}
