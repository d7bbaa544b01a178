using AlertBot.Deals;

namespace AlertBot.Tests.Deals;

public static class ContestsTests
{
    private static readonly Deal _quill = DealOf("harbour-quill", ["stake", "merger"], "Harbour", "Quill");
    private static readonly Deal _northgate = DealOf("harbour-northgate", ["stake", "cable", "sea cable"], "Harbour", "Northgate");

    [Fact]
    public static void A_Headline_Of_One_Party_Is_Contested_By_Another_Deal_Of_That_Party()
    {
        var contest = ContestOf(_quill, "Harbour raises stake in maker of inks", _northgate)!;

        Assert.Equal((true, _northgate.Id), (contest.IsOpen, Assert.Single(contest.Others).Deal));
        Assert.True(ContestOf(_northgate, "Harbour raises stake in maker of inks", _quill)!.IsOpen);
    }

    [Fact]
    public static void The_Deal_Whose_Words_Fit_Better_Is_Not_Contested_And_The_Other_Is_Settled()
    {
        Assert.Null(ContestOf(_northgate, "Harbour lays sea cable", _quill with { DealWords = ["cable"] }));
        Assert.False(ContestOf(_quill with { DealWords = ["cable"] }, "Harbour lays sea cable", _northgate)!.IsOpen);
    }

    [Fact]
    public static void Whom_The_Teaser_Names_Settles_It()
    {
        var article = SampleArticles.Of("Harbour’s merger is called off", summary: "Harbour and Northgate ended their merger.");

        var contests = new DealMatcher([_quill, _northgate]).Match(article).ToDictionary(match => match.Deal, match => match.Contest);

        Assert.False(contests[_quill.Id]!.IsOpen);
        Assert.Null(contests[_northgate.Id]);
    }

    [Theory]
    [InlineData("Harbour raises stake in Quill")]
    [InlineData("Northgate raises stake in maker of inks")]
    public static void Who_Is_Named_In_Full_Or_Has_No_Such_Party_Contests_Nothing(string title) =>
        Assert.All(new DealMatcher([_quill, _northgate]).Match(SampleArticles.Of(title)), match => Assert.Null(match.Contest));

    [Fact]
    public static void A_Deal_Without_Another_Side_Is_Named_In_Full()
    {
        var sale = DealOf("harbour-sale", ["stake"], "Harbour");

        Assert.Null(ContestOf(sale, "Harbour raises stake in maker of inks", _quill));
        Assert.Equal(sale.Id, ContestOf(_quill, "Harbour raises stake in maker of inks", sale)!.Others[0].Deal);
    }

    [Theory]
    [InlineData(null, "8", false, false)]
    [InlineData("7", "8", true, false)]
    [InlineData("7", "7", false, true)]
    [InlineData("7", null, false, true)]
    public static void Nobody_Learns_Of_A_Deal_Through_Another(string? server, string? others, bool othersShared, bool isContested) =>
        Assert.Equal(isContested, ContestOf(_quill with { Server = server }, "Harbour raises stake in maker of inks", _northgate with { Server = others, Shared = othersShared }) is not null);

    private static Contest? ContestOf(Deal deal, string title, Deal other) =>
        new DealMatcher([deal, other]).Match(SampleArticles.Of(title)).Single(match => match.Deal == deal.Id).Contest;

    private static Deal DealOf(string id, string[] words, params string[] parties) =>
        new() { Id = new DealId(id), Name = string.Join('–', parties), Parties = [.. parties.Select(party => new Party { Name = party })], DealWords = [.. words] };
}
