using AlertBot.Articles;
using AlertBot.Developments;
using AlertBot.Developments.Summaries.Models;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Summaries.Models;

public static class GroundingTests
{
    private static readonly Article _article = SampleArticles.Of(
        "Harbour to acquire Quill for $12 billion",
        body: "Harbour agreed on 1 April 2026 to acquire Quill for $12 billion in cash, chief executive Ada Lindqvist said. Quill has six works in Aldhaven and 4,200 employees. "
            + "Quill shareholders get a premium of 27 percent, and the merger is expected to close in March 2027.");

    [Theory]
    [InlineData("Harbour will acquire Quill for $12bn in cash.")]
    [InlineData("Harbour will pay 12 billion dollars for Quill, a premium of 27%.")]
    [InlineData("Harbour agreed in April 2026 to acquire Quill. The merger is to close in March 2027.")]
    [InlineData("Ada Lindqvist of Harbour said that Quill has 6 works and 4200 employees.")]
    [InlineData("Under the agreement, Harbour acquires Quill.")]
    public static void What_The_Article_Says_In_Other_Words_Is_Fine(string text) =>
        Assert.Null(Grounding.Problem(text, _article, DevelopmentKind.Announced));

    [Theory]
    [InlineData("Harbour will acquire Quill for $13 billion.", "“$13 billion” is not in the article")]
    [InlineData("Harbour will acquire Quill for €12 billion.", "“€12 billion” is not in the article")]
    [InlineData("Quill shareholders get a premium of 28 percent.", "“28 percent” is not in the article")]
    [InlineData("The merger is to close in May 2027.", "“May 2027” is not in the article")]
    [InlineData("Harbour agreed on 2 April 2026 to acquire Quill.", "“2 April 2026” is not in the article")]
    [InlineData("Quill has seven works.", "“7” is not in the article")]
    [InlineData("Quill has thousands of employees.", "“thousands” is not in the article")]
    [InlineData("Harbour will acquire Quill, Marlow said.", "“Marlow” is not in the article")]
    [InlineData("Marlow will acquire Quill.", "“Marlow” is not in the article")]
    [InlineData("Harbour will acquire Quill, said Ada Harbour.", "“Ada Harbour” is not in the article")]
    [InlineData("Harbour will acquire Quill. See https://evil.example/x.", "it holds a link, a mention or markup: “https:”")]
    [InlineData("Harbour will acquire Quill. @everyone", "it holds a link, a mention or markup: “@everyone”")]
    [InlineData("Harbour will acquire **Quill**.", "it holds a link, a mention or markup: “*”")]
    [InlineData("Harbour will acquire Quill and then", "it is not one to 3 whole sentences")]
    [InlineData("Harbour will. Quill will. Harbour did. Quill did.", "it is not one to 3 whole sentences")]
    [InlineData("", "it is empty")]
    public static void What_The_Article_Does_Not_Say_Is_Refused_With_The_Reason(string text, string reason) =>
        Assert.Equal(reason, Grounding.Problem(text, _article, DevelopmentKind.Announced));

    [Fact]
    public static void A_Long_Text_Is_Refused() =>
        Assert.Equal("it has 726 characters, more than 600", Grounding.Problem(string.Concat(Enumerable.Repeat("Harbour acquires Quill. ", 30)) + "Quill.", _article, DevelopmentKind.Announced));

    [Theory]
    [InlineData("Harbour will acquire Quill for $12 billion.", "it tells a rumour as a fact")]
    [InlineData("Harbour may acquire Quill for $12 billion.", null)]
    public static void A_Rumour_Stays_One(string text, string? reason) => Assert.Equal(reason, Grounding.Problem(text, _article, DevelopmentKind.Rumour));
}
