using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>An article's own timeline: successive lines that each lead with a date.</summary>
internal static partial class TimelineReader
{
    public static ImmutableArray<TimelineRow> Read(IReadOnlyList<ArticleLine> lines, DealNames names, Source source)
    {
        var rows = lines.Select(line => Row(line.Text, source)).OfType<TimelineRow>().ToArray();
        // One dated line is no timeline; and a timeline about the deal names its parties in most rows, though not in all.
        return rows.Length >= 2 && 2 * rows.Count(row => names.AreIn(row.Text)) >= rows.Length ? [.. rows] : [];
    }

    /// <summary>The line without the date that leads it; null when none does.</summary>
    public static string? Undated(string line, DateTimeOffset published) =>
        Leading(line, published) is { } date ? line[date.End..] : null;

    private static TimelineRow? Row(string line, Source source)
    {
        if (Leading(line, source.AsOf) is not { } date)
            return null;
        var text = line[date.End..];
        return text.Length == 0 ? null : new(new(date.Value), char.ToUpperInvariant(text[0]) + text[1..], [source]);
    }

    private static (string Value, int End)? Leading(string line, DateTimeOffset published)
    {
        if (Lead().Match(line) is not { Success: true } lead)
            return null;
        var dates = DateReader.Read(lead.Groups["date"].Value, published);
        var covered = dates.Sum(date => date.End - date.Start) >= lead.Groups["date"].Length - 2;
        return covered && dates[0].Value[0] != 'P' ? (dates[0].Value, lead.Length) : null;
    }

    [GeneratedRegex(@"^(?:\*\*)?(?:(?:In|On)\s+)?(?<date>[^:–—|]{4,40}?)(?:\*\*)?(?::(?:\*\*)?\s+|\s*[–—|]\s*|\s+-\s+)(?:\*\*)?")]
    private static partial Regex Lead();
}
