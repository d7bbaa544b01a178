using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Judging;
using AlertBot.Developments.Reading;
using AlertBot.Developments.Summaries;
using AlertBot.Text;

namespace AlertBot.Developments;

/// <summary>A development when one more report tells it.</summary>
internal static class Retold
{
    // Far more than a message has room for. The row stays well below 64 KiB.
    private const int Most = 40;

    /// <summary>The same instance when the report says nothing new of it: neither a figure nor that another outlet has it.</summary>
    public static Development With(this Development development, Report report)
    {
        var grown = ImportanceReader.With(development, report.Outlet);
        return IsNoted(development, report) ? grown with { Retellings = grown.Retellings.Add(Of(development, report)) } : grown;
    }

    private static bool IsNoted(Development development, Report report) =>
        development.Retellings.Length < Most
        && report.Article != development.Story
        && !development.Retellings.Any(retelling => retelling.Article == report.Article)
        && (!report.Added.IsEmpty || !IsKnown(development, report.Outlet));

    private static bool IsKnown(Development development, string outlet) =>
        development.Retellings.Select(retelling => retelling.Outlet).Append(development.Outlet).Contains(outlet, StringComparer.OrdinalIgnoreCase);

    private static Retelling Of(Development development, Report report) => new(
        report.Article, report.Outlet, report.Title, report.Url, report.Published, report.DecidedAt, Words(report), Materiality.Of(development, report.Added));

    /// <summary>What was added, in the headline's own words.</summary>
    private static ImmutableArray<string> Words(Report report) =>
    [
        .. MoneyReader.Read(report.Title).Select(money => (Text: money.Wording, Number: string.Create(CultureInfo.InvariantCulture, $"{money.Currency} {money.Value}")))
            .Concat(PercentReader.Read(report.Title).Select(percent => (Text: percent.Wording, Number: string.Create(CultureInfo.InvariantCulture, $"{percent.Value}%"))))
            .Concat(DueDates.In(report.Title, report.Published).Select(date => (date.Text, Number: Addition.OfDate(date.Value))))
            .Concat(StatusReader.Read(Tokens.Of(report.Title)).Select(status => (Text: status.Word, Number: Addition.OfStatus(status.Status))))
            .Where(added => report.Added.Contains(added.Number))
            .Select(added => added.Text)
            .Distinct(),
    ];
}
