using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Developments.Reading;

/// <summary>The days, months, quarters and years ahead that a headline sets: a closing, a hearing, an end of rights. A weekday is as good as today.</summary>
internal static partial class DueDates
{
    public static IEnumerable<DateFact> In(string title, DateTimeOffset published) =>
        DateReader.Read(title, published).Where(date => Calendar().IsMatch(date.Value) && Named().IsMatch(date.Text)
            && string.CompareOrdinal(date.Value, Start(date.Value, published)) > 0);

    /// <summary>Do they say the same, one more precisely than the other?</summary>
    public static bool AreOne(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    // The day of publication, as precise as the date.
    private static string Start(string value, DateTimeOffset published) => value.Contains('Q', StringComparison.Ordinal)
        ? FormattableString.Invariant($"{published.Year:D4}-Q{(published.Month + 2) / 3}")
        : FormattableString.Invariant($"{published.Year:D4}-{published.Month:D2}-{published.Day:D2}")[..value.Length];

    [GeneratedRegex(@"^\d{4}(?:-\d\d(?:-\d\d)?|-Q\d)?$")]
    private static partial Regex Calendar();

    [GeneratedRegex(@"\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
