using AlertBot.Developments.Reading;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Reading;

public static class ContentReaderTests
{
    private const string Body =
        "Aldhaven paid $2.4 billion, €90m and 27 percent of its cranes, barges, ropes, anchors, lanterns, sails, tillers and hammocks until 2031, "
        + "when beacons, buoys and hulls follow.";

    [Fact]
    public static void Amounts_Shares_And_Years_Are_Words_Of_Their_Own() =>
        Assert.Superset(
            new HashSet<string> { "USD2.4b", "EUR90m", "27%", "2031" },
            ContentReader.Of(SampleDeals.Takeover, SampleArticles.Of("Harbour buys Quill", body: Body)).ToHashSet());

    [Fact]
    public static void Names_Of_The_Deal_And_Common_Words_Tell_Nothing_Apart()
    {
        var content = ContentReader.Of(SampleDeals.Takeover, SampleArticles.Of("Harbour said on Monday that Quill expects a report of barges", body: Body));

        Assert.Contains("barg", content);
        Assert.Empty(content.Intersect(["harbour", "quill", "monday", "expect", "report"]));
    }

    [Fact]
    public static void Long_Words_Are_Cut_Short() =>
        Assert.Contains("lantern", ContentReader.Of(SampleDeals.Takeover, SampleArticles.Of("Harbour buys Quill", body: Body)));

    [Fact]
    public static void A_Headline_Is_No_Whole_Article() =>
        Assert.Empty(ContentReader.Of(SampleDeals.Takeover, SampleArticles.Of("Harbour buys Quill and its typewriters for $2.4 billion")));

    [Fact]
    public static void What_Stands_Far_Down_Is_Not_Read() =>
        Assert.DoesNotContain("octopus", ContentReader.Of(
            SampleDeals.Takeover, SampleArticles.Of("Harbour buys Quill", body: $"{Body}\n\n{new string('.', 1500)}\n\nAn octopus watched.")));

    [Theory]
    [InlineData("USD 2400000000", "USD2.4b")]
    [InlineData("EUR 90000000", "EUR90m")]
    [InlineData("USD 1150", "USD1150")]
    [InlineData("27%", "27%")]
    public static void A_Number_Takes_Few_Letters(string number, string told) => Assert.Equal(told, ContentReader.ShortNumber(number));
}
