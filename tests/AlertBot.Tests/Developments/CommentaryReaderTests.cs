using AlertBot.Developments.Reading;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments;

public static class CommentaryReaderTests
{
    [Theory]
    [InlineData("Why Harbour wants Quill", "explainer")]
    [InlineData("What the merger could mean for readers", "explainer")]
    [InlineData("Opinion: Let Quill be", "marked as no report")]
    [InlineData("Quill trial: live updates from day three", "marked as no report")]
    [InlineData("Everything that Harbour owns now", "list")]
    [InlineData("The Example podcast on ports and pens", "podcast or newsletter")]
    [InlineData("Union leaders denounce the Quill deal", "reaction")]
    [InlineData("Storm hits coast. And, Harbour closes in on Quill", "roundup")]
    [InlineData("Quill for two billion?", "question")]
    [InlineData("As if Harbour, of all ports, could buy Quill", "opinion")]
    [InlineData("If Harbour is sold, who buys Quill?", "opinion")]
    [InlineData("News Monday Letter: Quill is sold, and ports are full", "podcast or newsletter")]
    public static void Commentary_Announces_Itself(string title, string sort) => Assert.Contains(sort, CommentaryReader.Read(SampleArticles.Of(title)).Select(found => found.Sort));

    [Theory]
    [InlineData("Harbour agrees to acquire Quill")]
    [InlineData("Harbour buys Quill?!")]
    [InlineData("Judge blocks Quill merger as antitrust case goes on")]
    [InlineData("News: Quill is sold")]
    [InlineData("Harbour Monday Letter: Quill is sold")]
    [InlineData("As funds run dry, Quill sues Harbour")]
    [InlineData("If that was not enough, Harbour is suing Quill’s maker")]
    public static void A_Report_Does_Not(string title) => Assert.Empty(CommentaryReader.Read(SampleArticles.Of(title)));

    [Fact]
    public static void A_Name_Announces_Nothing() =>
        Assert.Empty(CommentaryReader.Read(SampleArticles.Of("Live Oak agrees to acquire Quill"), word => word is 0 or 1));

    [Fact]
    public static void A_Teaser_Says_When_Nothing_New_Follows() =>
        Assert.Contains(("recap", "a look back"), CommentaryReader.Read(SampleArticles.Of("Harbour and Quill", summary: "A look back at nine months.")));

    [Fact]
    public static void The_Section_Of_The_Address_Counts() =>
        Assert.Contains(("section", "opinion"), CommentaryReader.Read(SampleArticles.Of("Quill is sold", url: "https://news.example/opinion/quill")));
}
