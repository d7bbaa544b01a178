using AlertBot.Developments;
using AlertBot.Developments.Summaries;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Summaries;

public static class ImportanceReaderTests
{
    [Theory]
    [InlineData("Completed", "Harbour completes Quill purchase", 5, "completed")]
    [InlineData("Rumour", "Harbour in talks over Quill", 2, "rumour")]
    [InlineData("Rumour", "Harbour in talks to pay $2 billion for Quill", 3, "rumour, $2 billion")]
    [InlineData("Rumour", "Harbour in talks to pay $20 billion for Quill", 3, "rumour, $20 billion")]
    [InlineData("Investment", "Harbour puts $20 billion into Quill", 5, "investment, $20 billion")]
    [InlineData("Litigation", "Court blocks Harbour's purchase of Quill", 4, "litigation, by an official filing or order")]
    [InlineData("Other", "Harbour sails", 1, "no sort of turn that is known")]
    public static void It_Comes_From_The_Kind_The_Money_And_Who_Vouches(string kind, string title, int importance, string reason) =>
        Assert.Equal((importance, reason), ImportanceReader.Read(Enum.Parse<DevelopmentKind>(kind), SampleArticles.Of(title)));

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
