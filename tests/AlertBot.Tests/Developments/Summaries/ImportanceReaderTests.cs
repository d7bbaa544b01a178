using AlertBot.Developments;
using AlertBot.Developments.Summaries;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Summaries;

public static class ImportanceReaderTests
{
    [Theory]
    [InlineData("Completed", "Harbour completes Quill purchase", 5, "the deal is done")]
    [InlineData("Completed", "Harbour completes $70 billion purchase of Quill", 5, "the deal is done, $70 billion")]
    [InlineData("Completed", "Harbour completes first tranche of Quill investment", 3, "a part of the deal is done")]
    [InlineData("Completed", "Harbour pays $15 billion in first tranche of Quill investment", 4, "a part of the deal is done, $15 billion")]
    [InlineData("Rumour", "Harbour in talks over Quill", 2, "a rumour")]
    [InlineData("Rumour", "Harbour in talks to pay $2 billion for Quill", 3, "a rumour, $2 billion")]
    [InlineData("Rumour", "Harbour in talks to pay up to $20 billion for Quill", 3, "a rumour, up to $20 billion")]
    [InlineData("Personnel", "Harbour's finance chief leaves before the $20 billion sale", 1, "people who come or go")]
    [InlineData("Investment", "Harbour puts $20 billion into Quill", 5, "an investment, $20 billion")]
    [InlineData("Litigation", "Court blocks Harbour's purchase of Quill", 4, "a court's decision, told by an official filing or order")]
    [InlineData("Litigation", "Harbour loses lawsuit against Quill", 4, "a court's decision")]
    [InlineData("Litigation", "Harbour sues Quill", 3, "a step in court")]
    [InlineData("Litigation", "Quill lawyers question Pier's part in the $97bn bid", 3, "a hearing in court, $97bn")]
    [InlineData("Regulatory", "China kills Harbour's acquisition of Quill", 4, "a regulator's decision")]
    [InlineData("Regulatory", "Regulators look at Harbour's acquisition of Quill", 3, "a regulator's step")]
    [InlineData("Other", "Harbour disputes what Quill says", 2, "a step on the way")]
    public static void It_Comes_From_The_Kind_The_Money_And_Who_Vouches(string kind, string title, int importance, string reason) =>
        Assert.Equal((importance, reason), ImportanceReader.Read(Enum.Parse<DevelopmentKind>(kind), 0.8, SampleArticles.Of(title)));

    [Theory]
    [InlineData("Other", "Harbour sails", 1, "no turn of the deal itself")]
    [InlineData("Litigation", "Ada Lindqvist's worst enemy in court is Ada Lindqvist", 2, "a step in court is spoken of, but nothing is said to have happened")]
    [InlineData("Announced", "What the $72bn merger would mean for viewers", 3, "a deal is spoken of, but nothing is said to have happened, $72bn")]
    public static void What_Is_Only_Spoken_Of_Weighs_Little(string kind, string title, int importance, string reason) =>
        Assert.Equal((importance, reason), ImportanceReader.Read(Enum.Parse<DevelopmentKind>(kind), 0.3, SampleArticles.Of(title)));

    [Theory]
    [InlineData(1, 3, "investment")]
    [InlineData(2, 3, "investment")]
    [InlineData(3, 4, "investment, 3 outlets")]
    [InlineData(5, 4, "investment, 5 outlets")]
    [InlineData(7, 5, "investment, 7 outlets or more")]
    [InlineData(40, 5, "investment, 7 outlets or more")]
    public static void It_Grows_With_The_Outlets_That_Report(int outlets, int importance, string reason)
    {
        var told = Enumerable.Range(1, outlets - 1).Aggregate(Development(3, "investment"), (development, outlet) => ImportanceReader.With(development, $"Outlet {outlet}"));

        Assert.Equal((importance, reason), (told.Importance, told.ImportanceReason));
    }

    [Fact]
    public static void An_Outlet_That_Tells_It_Twice_Counts_Once()
    {
        var development = Development(3, "investment");

        Assert.Same(development, ImportanceReader.With(development, development.Outlet));
    }

    private static Development Development(int importance, string reason)
    {
        var article = SampleArticles.Of("Harbour puts money into Quill");
        return new(DevelopmentId.Of(SampleDeals.Takeover.Id, article.Id), SampleDeals.Takeover.Id, DevelopmentKind.Investment, article.Title, "", article.Url, article.Outlet, article.Published, article.FirstSeen, importance, reason)
        {
            Story = article.Id,
        };
    }
}
