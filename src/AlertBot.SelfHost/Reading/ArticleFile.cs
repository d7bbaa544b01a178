using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AlertBot.Articles;
using AlertBot.Developments.Facts;
using AlertBot.Text;

namespace AlertBot.SelfHost.Reading;

/// <summary>An article in a file: an HTML page, or text whose first line is the headline and one of the next few tells when it was published.</summary>
internal static partial class ArticleFile
{
    private const int TitleLength = 160;
    // Where a text tells who wrote it and when, before it begins.
    private const int HeadLines = 6;
    private const int LongestHeadLine = 120;

    /// <summary>The note of an article that says nothing of its day.</summary>
    public const string Undated = "read from the file, whose time is taken for its date";

    /// <summary>The note of one that is dated by what it tells.</summary>
    public const string DatedByText = "read from the file, dated by the latest date that it tells";

    private const int DayLength = 10;

    /// <param name="published">Given by the user; null: what the article says, or else the time of its file.</param>
    public static async Task<(Article? Article, string? Error)> ReadAsync(string path, DateTimeOffset? published, CancellationToken cancellationToken)
    {
        var (bytes, error) = await InputFile.ReadAsync(path, cancellationToken);
        if (bytes is null)
            return (null, error);
        var read = IsPage(bytes) ? ArticlePage.Read(bytes, charset: null, new Uri(Path.GetFullPath(path))) : OfText(WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes)));
        return read is ReadResult.Read article ? (Of(path, article, published), null) : (null, ((ReadResult.Unreadable)read).Reason);
    }

    private static bool IsPage(byte[] bytes) => Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 512))).TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('<');

    private static ReadResult OfText(string text)
    {
        var lines = HardWrap.Join(text.TrimStart('\uFEFF').ReplaceLineEndings("\n")).Trim();
        if (lines.Length == 0)
            return new ReadResult.Unreadable(InputFile.Empty);
        var (line, rest) = lines.Split('\n', 2) is [var head, var below] ? (head, below) : (lines, "");
        var first = line.Trim().Trim('#', '*', ' ');
        // A headline stands beside the story, as a page's does; a sentence is the story's first.
        return Sentences.Of(first) is [var sentence, ..]
            ? new ReadResult.Read(Excerpt.Of(sentence, TitleLength), null, null, lines)
            : new ReadResult.Read(Excerpt.Of(first, TitleLength), null, null, rest.Trim());
    }

    /// <summary>A story without the lines before it that tell who wrote it and when.</summary>
    private static string WithoutHead(string text)
    {
        var lines = text.Split('\n');
        var head = lines.Take(HeadLines).TakeWhile(line => string.IsNullOrWhiteSpace(line) || Boilerplate.Is(line.Trim()) || (Sentences.Of(line).Count == 0 && line.Contains('|', StringComparison.Ordinal)) || IsDay(line)).Count();
        return string.Join('\n', lines[head..]).Trim();
    }

    private static bool IsDay(string line) => DateReader.Read(line, null) is [var day] && day.Value.Length == DayLength && day.Text.Length >= line.Trim().Length - 1;

    private static Article Of(string path, ReadResult.Read read, DateTimeOffset? given)
    {
        var written = new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero);
        var told = given ?? read.Published ?? ToldIn(read.Text, written);
        var latest = told is null ? LatestIn(read.Text, written) : null;
        var published = told ?? latest ?? written;
        var url = new Uri(Path.GetFullPath(path)).AbsoluteUri;
        return new Article(ArticleId.Of(url), url, read.Title, Path.GetFileName(path), published, published, null, WithoutHead(read.Text), told is not null ? "read from the file" : latest is not null ? DatedByText : Undated);
    }

    // Words like "last February" need a day to count from: an article that does not tell its own is not older than the latest day or month that it tells in
    // full, and hardly newer. Its file may have been copied years later.
    private static DateTimeOffset? LatestIn(string text, DateTimeOffset written) =>
        DateReader.Read(text, null)
            .Where(date => Told().IsMatch(date.Value) && date.Text.Contains(date.Value[..4], StringComparison.Ordinal))
            .Select(date => new DateTimeOffset(LastDay(date.Value).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero))
            .Where(day => day <= written)
            .Max(day => (DateTimeOffset?)day);

    private static DateOnly LastDay(string value) => value.Length == DayLength ? EventDay(value) : EventDay($"{value}-01").AddMonths(1).AddDays(-1);

    private static DateTimeOffset? ToldIn(string text, DateTimeOffset written) =>
    (
        from whole in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(HeadLines)
        let line = Dateline().Match(whole) is { Success: true } dateline ? dateline.Groups["day"].Value : whole
        where line.Length <= LongestHeadLine && line[0] is not ('-' or '*' or '•' or '–') && Sentences.Of(line).Count == 0
        from date in DateReader.Read(line, written)
        where date.Value.Length == DayLength && date.Text.Contains(date.Value[..4], StringComparison.Ordinal)
        select (DateTimeOffset?)new DateTimeOffset(EventDay(date.Value).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero)).FirstOrDefault();

    [GeneratedRegex(@"^\d{4}-\d\d(?:-\d\d)?$")]
    private static partial Regex Told();

    // "STAVANGER, 9 June 2026 - Halden has …", "London, Jan 21, 2026 (Agency) —": where and when it was written.
    [GeneratedRegex(@"^\p{Lu}[\p{L} ./’'-]{1,40},\s+(?<day>[\p{L}\d ,.]{6,24}?)\s*(?:\([^)]{1,30}\)\s*)?[-–—]\s")]
    private static partial Regex Dateline();

    private static DateOnly EventDay(string value) => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
