using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Developments.Reading;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Reading;

public static class ToldKindTests
{
    [Theory]
    [InlineData("Quill offers Harbour all its fonts", nameof(DevelopmentKind.Litigation))]
    [InlineData("Harbour reportedly ready to pay Quill", nameof(DevelopmentKind.Rumour))]
    [InlineData("Harbour and Quill part ways", nameof(DevelopmentKind.Terminated))]
    public static void In_A_Lawsuit_What_The_Two_Do_Is_Told_As_A_Turn_Of_It(string title, string kind) =>
        Assert.Equal(kind, Told(DealOf("Quill v. Harbour", "fonts"), title));

    [Fact]
    public static void A_Matter_Whose_Words_Are_Mostly_Of_Courts_Is_A_Lawsuit_Whatever_It_Is_Called()
    {
        Assert.Equal(nameof(DevelopmentKind.Litigation), Told(DealOf("The font cases", "lawsuit", "jury", "fonts"), "Quill offers Harbour all its fonts"));
        Assert.Equal(nameof(DevelopmentKind.Bid), Told(DealOf("The font merger", "merger", "bid", "lawsuit"), "Quill offers Harbour all its fonts"));
    }

    [Fact]
    public static void What_Else_A_Regulator_And_Who_It_Regulates_Do_Is_Regulatory()
    {
        var deal = DealOf("Harbour and the FCC", "licence") with { Parties = [new Party { Name = "Harbour" }, new Party { Name = "FCC" }] };

        Assert.Equal(nameof(DevelopmentKind.Regulatory), Told(deal, "Harbour gives its stations a fresh start"));
        Assert.Equal(nameof(DevelopmentKind.Personnel), Told(deal, "Harbour chief steps down"));
    }

    private static string Told(Deal deal, string title) => ToldKind.Of(deal, Telling.Of(deal, SampleArticles.Of(title))).Kind.ToString();

    private static Deal DealOf(string name, params string[] words) => SampleDeals.Takeover with { Name = name, DealWords = [.. words] };
}
