using System.Runtime.CompilerServices;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers;

/// <summary>The one story of DESIGN.md, "the domain in one example". Its text is not ours, so it stays outside the repository.</summary>
public static class SeedArticleTests
{
    private static readonly DateTimeOffset _published = new(2026, 4, 28, 9, 0, 0, TimeSpan.Zero);

    private static readonly Deal _deal = new()
    {
        Id = new("microsoft-openai"),
        Name = "Microsoft–OpenAI partnership",
        Parties = [new() { Name = "Microsoft", Products = ["Azure"] }, new() { Name = "OpenAI", Products = ["ChatGPT"] }],
    };

    [Fact]
    public static void Its_Timeline_Is_Six_Rows_With_Their_Months() =>
        Assert.Equal(["2025-10", "2025-11", "2026-02", "2026-02", "2026-03", "2026-04"], Harvested().Timeline.Select(row => row.Date.Value));

    [Fact]
    public static void Its_Licence_Is_Non_Exclusive_Through_2032_And_Was_Exclusive_Until_Agi()
    {
        var licence = Assert.Single(Harvested().Terms, term => term.Topic == "licence (Microsoft)");

        Assert.Equal("2032", licence.Until);
        Assert.Contains("non-exclusive", licence.Text, StringComparison.Ordinal);
        Assert.Contains("exclusive access", licence.Before, StringComparison.Ordinal);
        Assert.Contains("until OpenAI achieved artificial general intelligence", licence.Before, StringComparison.Ordinal);
    }

    [Fact]
    public static void Its_Revenue_Share_Runs_Through_2030_With_A_Cap_And_Microsoft_Stops_Paying()
    {
        var terms = Harvested().Terms;
        var openAi = Assert.Single(terms, term => term.Topic == "revenue share (OpenAI)");
        var microsoft = Assert.Single(terms, term => term.Topic == "revenue share (Microsoft)");

        Assert.Equal("2030", openAi.Until);
        Assert.Contains("cap", openAi.Text, StringComparison.Ordinal);
        Assert.Contains("stop paying", microsoft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stake (Microsoft)", "27 percent")]
    [InlineData("commitment (OpenAI)", "$250 billion")]
    [InlineData("duration", "six years")]
    [InlineData("investment (with Amazon)", "up-to-$50 billion")]
    [InlineData("contract value (with Amazon)", "$38 billion")]
    public static void Its_Figures_Stand_Under_Their_Topics(string topic, string figure) =>
        Assert.Contains(Harvested().Terms, term => term.Topic == topic && term.Text.Contains(figure, StringComparison.Ordinal));

    [Fact]
    public static void Its_Faq_Is_Three_Pairs_When_The_File_Has_Them()
    {
        var pairs = Harvested().Faq;

        Assert.SkipWhen(pairs.IsEmpty, "The text at hand has no FAQ section.");
        Assert.Equal(3, pairs.Length);
        Assert.All(pairs, pair => Assert.Matches("^(?:Yes|No)\\.", pair.Answer));
    }

    private static Harvest Harvested()
    {
        var file = SeedFile();
        Assert.SkipUnless(File.Exists(file), $"{file} is not there: third-party text is kept outside the repository.");
        const string url = "https://news.example/seed";
        return HarvestReader.Read(_deal, new(ArticleId.Of(url), url, "Seed", "Outlet", _published, _published, Body: File.ReadAllText(file)));
    }

    /// <summary>"shared" stands beside the checkout.</summary>
    private static string SeedFile([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../shared/seed/article.txt"));
}
