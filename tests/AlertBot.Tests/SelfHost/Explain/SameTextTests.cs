using System.Net;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Developments.Reading;
using AlertBot.Evaluation;
using AlertBot.SelfHost.Explain;
using AlertBot.Text;

namespace AlertBot.Tests.SelfHost.Explain;

/// <summary><c>alertbot explain</c> on one text, once as a text and once as a page.</summary>
public static class SameTextTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Texts =>
        [.. SummarySample.Names.Where(name => File.Exists(Path.Combine(SummarySample.Folder, $"{name}.txt")))];

    [Theory]
    [MemberData(nameof(Texts))]
    public static async Task A_Text_Is_Judged_And_Summarised_As_The_Page_Of_The_Same_Words(string name)
    {
        var sample = await SummarySample.ReadAsync(name);
        var written = await File.ReadAllTextAsync(Path.Combine(SummarySample.Folder, $"{name}.txt"), TestContext.Current.CancellationToken);

        var text = await ReadAsync($"{name}.txt", written);
        var page = await ReadAsync($"{name}.html", Page(sample.Article.Title, written));

        Assert.Equal(Judged(sample.Deal, page), Judged(sample.Deal, text));
    }

    [Fact]
    public static async Task A_Text_Whose_Lines_Were_Broken_At_A_Column_Is_One_Of_Paragraphs()
    {
        const string Broken = "Harbour buys Quill\n\nHarbour agreed on Tuesday to acquire Quill Bros., the\nmaker of inks, for $12 billion. Shareholders of both\nwill vote on 4 May, and a court has to agree to it in\nthe summer.\n\n- a first row\n- a second row\n";

        var article = await ReadAsync("broken.txt", Broken);

        Assert.Equal("Harbour buys Quill", article.Title);
        Assert.Equal(
            "Harbour agreed on Tuesday to acquire Quill Bros., the maker of inks, for $12 billion. Shareholders of both will vote on 4 May, and a court has to agree to it in the summer.\n\n- a first row\n- a second row",
            article.Body);
    }

    [Fact]
    public static async Task Entities_In_A_Text_Are_Read_As_Those_Of_A_Page()
    {
        var article = await ReadAsync("entities.txt", "Harbour &amp; Sons buys Quill\n\nHarbour &amp; Sons agreed to acquire Quill&#8217;s inks for $12 billion.\n");

        Assert.Equal("Harbour & Sons buys Quill", article.Title);
        Assert.Equal("Harbour & Sons agreed to acquire Quill’s inks for $12 billion.", article.Body);
    }

    private static (string Title, string Summary, DevelopmentKind Kind, Verdict Verdict, string Reason) Judged(Deal deal, Article article)
    {
        var told = article with { Published = _now, FirstSeen = _now };
        var match = Assert.Single(new DealMatcher([deal]).Match(told));
        var decision = DevelopmentDecider.Decide(deal, match, told, DealHead.Empty, _now);
        var written = DevelopmentWriter.Write(deal, told, decision with { Verdict = Verdict.New, Development = new("same") }, DealHead.Empty);
        return (article.Title, written.Summary, decision.Kind, decision.Verdict, KindReader.Read(told.Title, told.Summary, Lead.Of(told)).Cue);
    }

    private static async Task<Article> ReadAsync(string name, string content)
    {
        var folder = Directory.CreateTempSubdirectory("alertbot-same-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);
            return await Subject.ReadAsync(path, new NoReader(), _now, TestContext.Current.CancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // As a site would set it: the headline as such, and a paragraph for each line, byline and all.
    private static string Page(string title, string written)
    {
        var lines = HardWrap.Join(written).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var paragraphs = string.Concat(lines.Skip(1).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n"));
        return $"<!DOCTYPE html><html><head><title>{WebUtility.HtmlEncode(title)}</title></head><body><article><h1>{WebUtility.HtmlEncode(title)}</h1>\n{paragraphs}</article></body></html>";
    }

    private sealed class NoReader : IArticleReader
    {
        public Task<ReadResult> ReadAsync(string url, CancellationToken cancellationToken) => throw new InvalidOperationException("Files are read from disk.");
    }
}
