using AlertBot.SelfHost.Demo;
using AlertBot.TestSupport.Demo;

namespace AlertBot.Tests.SelfHost.Demo;

public static class StoryTests
{
    private static readonly Story _story = Story.Load();
    private static readonly IReadOnlyList<ExpectedReport> _expected = ExpectedStory.Load();
    private static readonly Dictionary<string, StoryItem> _byPath = _story.Items.ToDictionary(item => item.Path);

    private static IEnumerable<IGrouping<(string Deal, string? Development), ExpectedReport>> Developments =>
        _expected.Where(report => report.Label == "development").GroupBy(report => (report.Deal, report.Development));

    [Fact]
    public static void Three_Outlets_Publish_One_Format_Each() =>
        Assert.Equal(
            [("meridian", FeedFormat.Rss), ("ledger", FeedFormat.Atom), ("stackpost", FeedFormat.JsonFeed)],
            _story.Outlets.Select(outlet => (outlet.Id, outlet.Format)));

    [Fact]
    public static void Hosts_Are_Reserved_For_Examples() =>
        Assert.All(_story.Outlets, outlet => Assert.EndsWith(".example", outlet.Host, StringComparison.Ordinal));

    [Fact]
    public static void Items_Are_In_Order_Complete_And_Within_The_Story()
    {
        Assert.Equal(_story.Items.OrderBy(item => item.Published), _story.Items);
        Assert.All(_story.Items, item => Assert.Contains(item.Outlet, _story.Outlets.Select(outlet => outlet.Id)));
        Assert.All(_story.Items, item => Assert.InRange(item.Published, OpenNewsstand.Utc("2025-10-01T00:00:00Z"), OpenNewsstand.Utc("2026-04-30T23:59:59Z")));
        Assert.All(_story.Items, item => Assert.DoesNotContain("", (string[])[item.Title, item.Summary, item.Slug, .. item.Body]));
        Assert.DoesNotContain(_story.Items, item => item.Slug == "feed");
        Assert.Equal(_story.Items.Count, _story.Items.Select(item => item.Title).Distinct().Count());
    }

    [Fact]
    public static void Moments_Are_Each_Publication_And_Revision_Once_In_Order()
    {
        Assert.Equal(_story.Items.Count + 1, _story.Moments.Count);
        Assert.Equal(_story.Moments.Distinct().Order(), _story.Moments);
        Assert.Contains(OpenNewsstand.Utc("2026-02-27T19:05:00Z"), _story.Moments);
    }

    [Fact]
    public static void Both_Tracked_Deals_Travel_With_The_Story() =>
        Assert.Equal(["microsoft-openai.json", "openai-amazon.json"], _story.Deals.Select(deal => deal.Name));

    [Fact]
    public static void What_Is_Expected_Speaks_Of_Articles_And_Deals_That_Exist()
    {
        Assert.All(_expected, report => Assert.Contains(report.Path, _byPath));
        Assert.All(_expected, report => Assert.Contains($"{report.Deal}.json", _story.Deals.Select(deal => deal.Name)));
        Assert.Equal(_expected.Count, _expected.Select(report => (report.Path, report.Deal)).Distinct().Count());
    }

    [Fact]
    public static void Twelve_Developments_Are_Told_By_All_Three_Outlets_Within_Two_Days()
    {
        Assert.Equal(12, Developments.Count());
        Assert.All(Developments, told => Assert.Equal(3, told.Select(report => _byPath[report.Path].Outlet).Distinct().Count()));
        Assert.All(Developments, told => Assert.InRange(Span([.. told]), TimeSpan.FromMinutes(30), TimeSpan.FromDays(2)));
    }

    [Fact]
    public static void The_First_Report_Is_The_Earliest_And_The_Only_First() =>
        Assert.All(Developments, told => Assert.Equal(
            [told.MinBy(report => _byPath[report.Path].Published)!.Path],
            told.Where(report => report.First).Select(report => report.Path)));

    // Below 0.6 of the shorter title: where a plain title-overlap rule would already call two items one story (PEERS.md, NewsBlur).
    [Fact]
    public static void Outlets_Tell_A_Development_In_Different_Words() =>
        Assert.All(Developments, told => Assert.All(Pairs([.. told]), pair => Assert.InRange(Overlap(pair.First, pair.Second), 0, 0.59)));

    [Fact]
    public static void At_Least_Seventy_Items_Are_About_Other_Things()
    {
        var told = _expected.Where(report => report.Label is "development" or "commentary").Select(report => report.Path).ToHashSet();
        var others = _story.Items.Where(item => !told.Contains(item.Path)).ToList();

        Assert.InRange(others.Count, 70, int.MaxValue);
        Assert.InRange(others.Count(NamesAParty), 25, int.MaxValue);
        Assert.All(others.GroupBy(item => item.Published.Month), month => Assert.InRange(month.Count(), 8, int.MaxValue));
        Assert.Equal(7, others.Select(item => item.Published.Month).Distinct().Count());
    }

    [Fact]
    public static void No_Eight_Words_In_A_Row_Are_The_Seeds()
    {
        var seed = Path.Combine(RepositoryRoot(), "../shared/seed/article.txt");
        Assert.SkipUnless(File.Exists(seed), $"The seed article is not at hand: {Path.GetFullPath(seed)}.");
        var phrases = Phrases(File.ReadAllText(seed)).ToHashSet();

        var copied = _story.Items.SelectMany(item => (string[])[item.Title, item.Revised?.Title ?? "", item.Summary, .. item.Body]).SelectMany(Phrases).Where(phrases.Contains);

        Assert.NotEmpty(phrases);
        Assert.Empty(copied);
    }

    private static TimeSpan Span(ExpectedReport[] told) =>
        told.Max(report => _byPath[report.Path].Published) - told.Min(report => _byPath[report.Path].Published);

    private static IEnumerable<(string First, string Second)> Pairs(ExpectedReport[] told) =>
        from one in told from other in told where string.CompareOrdinal(one.Path, other.Path) < 0 select (_byPath[one.Path].Title, _byPath[other.Path].Title);

    private static double Overlap(string one, string other)
    {
        var (first, second) = (Words(one).ToHashSet(), Words(other).ToHashSet());
        return (double)first.Intersect(second).Count() / Math.Min(first.Count, second.Count);
    }

    private static bool NamesAParty(StoryItem item) =>
        Words($"{item.Title} {item.Summary}").Any(word => word is "microsoft" or "openai" or "amazon" or "aws" or "azure" or "chatgpt" or "bedrock");

    private static IEnumerable<string> Phrases(string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - 7)).Select(start => string.Join(' ', words[start..(start + 8)]));
    }

    private static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Where(letter => letter is not ('\'' or '’')).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string RepositoryRoot([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../.."));
}
