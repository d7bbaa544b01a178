using AlertBot.Deals;

namespace AlertBot.Tests.Deals;

public static class RivalsTests
{
    private static readonly Deal _three = DealOf("quill-v-two", "Quill v. Harbour and Northgate", "Quill", "Harbour", "Northgate");
    private static readonly Deal _two = DealOf("harbour-quill", "Harbour–Quill", "Harbour", "Quill");

    [Fact]
    public static void A_Deal_All_Of_Whose_Sides_Are_Named_Is_The_Rival_Of_One_That_Has_More()
    {
        Assert.Equal(_two.Name, RivalOf(_three, "Quill loses lawsuit against Harbour", _two)?.Name);
        Assert.Null(RivalOf(_two, "Quill loses lawsuit against Harbour", _three));
    }

    [Theory]
    [InlineData("Quill loses lawsuit against Harbour and Northgate")]
    [InlineData("Northgate and Quill settle lawsuit")]
    public static void A_Deal_That_Is_Named_As_Fully_As_Any_Has_No_Rival(string title) => Assert.Null(RivalOf(_three, title, _two));

    [Fact]
    public static void The_More_Fully_The_Other_Is_Named_The_Greater_Its_Lead()
    {
        Assert.InRange(RivalOf(_three, "Quill loses lawsuit against Harbour", _two)!.Lead, 0.5, 0.9);
        Assert.Equal(1, RivalOf(DealOf("quill-cases", "Quill cases", "Quill", "Aldhaven"), "Quill loses lawsuit against Harbour", _two)!.Lead);
    }

    [Theory]
    [InlineData(null, null, false, false, true)]
    [InlineData("7", null, false, false, true)]
    [InlineData("7", "7", false, false, true)]
    [InlineData("7", "8", false, false, false)]
    [InlineData("7", "8", false, true, false)]
    [InlineData(null, "8", false, true, false)]
    [InlineData("7", "7", true, false, false)]
    [InlineData("7", "7", true, true, true)]
    public static void Nobody_Learns_Of_A_Deal_Through_Another(string? server, string? others, bool shared, bool othersShared, bool isRival) =>
        Assert.Equal(isRival, RivalOf(_three with { Server = server, Shared = shared }, "Quill loses lawsuit against Harbour", _two with { Server = others, Shared = othersShared }) is not null);

    [Fact]
    public static void Where_The_Fullest_Is_Another_Servers_The_Next_One_That_May_Be_Known_Counts()
    {
        var theirs = DealOf("all-of-it", "All of it", "Quill", "Harbour", "Aldhaven") with { Server = "8", Shared = true };

        var matches = new DealMatcher([_three with { Server = "7" }, theirs, _two]).Match(SampleArticles.Of("Quill, Harbour and Aldhaven end lawsuit"));

        Assert.Equal(_two.Id, matches.Single(match => match.Deal == _three.Id).Rival!.Deal);
        Assert.Null(matches.Single(match => match.Deal == theirs.Id).Rival);
    }

    [Fact]
    public static void A_Deal_That_Takes_Everything_Is_Nobodys_Rival()
    {
        var all = new Deal { Id = new DealId("all"), Name = "All", Everything = true };

        Assert.All(new DealMatcher([all, _two]).Match(SampleArticles.Of("Quill loses lawsuit against Harbour")), match => Assert.Null(match.Rival));
    }

    private static Rival? RivalOf(Deal deal, string title, Deal other) =>
        new DealMatcher([deal, other]).Match(SampleArticles.Of(title)).Single(match => match.Deal == deal.Id).Rival;

    private static Deal DealOf(string id, string name, params string[] parties) =>
        new() { Id = new DealId(id), Name = name, Parties = [.. parties.Select(party => new Party { Name = party })], DealWords = ["lawsuit"] };
}
