using System.Text.RegularExpressions;
using AlertBot.Text;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// An article's own timelines: successive lines that each lead with a date, or dates on lines of their own with what happened on the next
/// (a definition list, sub-headings). Years that stand once, over the rows or in the first of them, count for those below.
/// </summary>
internal static partial class DatedLines
{
    // One dated line is no timeline.
    private const int FewestRows = 2;
    // A line or two about an event may follow its row; running text has no such gaps.
    private const int WidestGap = 2;
    // Longer than any row of a list; then only its first sentence is the event.
    private const int LongestRow = 300;

    private const int HeadLines = 6;

    public static IReadOnlyList<DatedLine> Of(IReadOnlyList<ArticleLine> lines, DealNames names, DateTimeOffset published)
    {
        var timelines = new List<List<Row>>();
        foreach (var row in Rows(lines, published))
        {
            if (timelines.Count > 0 && timelines[^1][^1] is var last && row.Line - last.Line <= 1 + (row.Apart && last.Apart ? WidestGap : 0))
                timelines[^1].Add(row);
            else
                timelines.Add([row]);
        }

        return [.. timelines.Where(rows => IsAboutDeal(rows, names)).SelectMany(rows => rows).Select(row => new DatedLine(row.Line, new(row.Date.Value), row.Text))];
    }

    // A timeline about the deal names its parties in most rows, or the deal after a row that did.
    private static bool IsAboutDeal(List<Row> rows, DealNames names) =>
        rows.Count >= FewestRows && rows.Exists(row => names.AreIn(row.Text))
        && 2 * rows.Count(row => names.AreIn(row.Text) || Together.IsIn(row.Text) || TheDeal().IsMatch(row.Text)) >= rows.Count;

    [GeneratedRegex(@"\bthe\s+(?:\w+\s+)?(?:deal|takeover|merger|acquisition|sale|purchase|agreement|pact|partnership|transaction|tie-up|bid|offer|licen[cs]e|contract)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TheDeal();

    private static IEnumerable<Row> Rows(IReadOnlyList<ArticleLine> lines, DateTimeOffset published)
    {
        var dates = Leading(lines, published);
        string? year = null;
        LeadingDate? above = null;
        for (var i = 0; i < dates.Length; i++)
        {
            if (dates[i] is not { } date)
                continue;
            // The day of the article itself, under its headline, is no row's.
            if (i < HeadLines && date.Rest.Length == 0 && new EventDate(date.Value) == EventDate.Of(published))
                continue;
            var next = i + 1 < dates.Length ? dates[i + 1] : null;
            if (date.Rest.Length == 0 && next is not null)
            {
                (year, above) = date.Value.Length == YearLength ? (date.Value, null) : (year, above);
                continue;
            }

            var dated = date.HasYear || year is null ? date : RowYear.Of(dates, i, year, above, published);
            (year, above) = (dated.Value[..YearLength], dated);
            if (Row.Of(lines, i, dated, published) is { } row)
                yield return row;
        }
    }

    private static LeadingDate?[] Leading(IReadOnlyList<ArticleLine> lines, DateTimeOffset published)
    {
        var dates = lines.Select(line => LeadingDate.Of(line.Text, published)).ToArray();
        bool IsRow(int i) => i >= 0 && i < dates.Length && dates[i] is { Rest.Length: > 0 };
        return [.. dates.Select((date, i) => date ?? (IsRow(i - 1) || IsRow(i + 1) ? LeadingDate.Of(lines[i].Text, published, inList: true) : null))];
    }

    private const int YearLength = 4;

    private static string RowText(LineKind kind, string text) =>
        (kind == LineKind.Item || Sentences.Of(text) is not [var first, ..]) && text.Length <= LongestRow ? text
            : Sentences.Of(text) is [var sentence, ..] ? sentence : Excerpt.Of(text, LongestRow);

    private sealed record Row(int Line, LeadingDate Date, string Text, bool Apart)
    {
        /// <summary>Told behind its date or on the next line.</summary>
        public static Row? Of(IReadOnlyList<ArticleLine> lines, int at, LeadingDate date, DateTimeOffset published)
        {
            var (line, text) = date.Rest.Length > 0 ? (at, date.Rest) : (at + 1, at + 1 < lines.Count ? lines[at + 1].Text : "");
            if (text.Length == 0)
                return null;
            var told = RowText(lines[line].Kind, text);
            return new(line, date, date.Expected || RowYear.IsAhead(date, published) ? ExpectedMark.On(told) : told, line > at || date.Apart || lines[at].Kind == LineKind.Item);
        }
    }
}
