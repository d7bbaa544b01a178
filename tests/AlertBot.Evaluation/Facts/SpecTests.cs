using System.Globalization;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Facts.Dates;

namespace AlertBot.Evaluation.Facts;

/// <summary>
/// A case passes when each of its results is found at exactly its span with the same value and unit, and nothing else of the kind is found. Where a
/// dates' case wants nothing, nothing of its kind may be found; other kinds do not count, as each file tests one kind only.
/// </summary>
internal static class SpecTests
{
    public static bool Currency(SpecCase one)
    {
        var found = MoneyReader.Read(one.Input);
        return found.Count == one.Results.Count && one.Results.Zip(found).All(pair => IsAt(pair.First, pair.Second.Start, pair.Second.End) && SpecCurrencies.IsSame(pair.First, pair.Second));
    }

    public static bool Percent(SpecCase one)
    {
        var found = PercentReader.Read(one.Input);
        return found.Count == one.Results.Count && one.Results.Zip(found).All(pair => IsAt(pair.First, pair.Second.Start, pair.Second.End)
            && pair.First.Value == string.Create(CultureInfo.InvariantCulture, $"{pair.Second.Value}%"));
    }

    public static bool Date(SpecCase one) =>
        All(one, [.. Read(one).Where(fact => fact.Type == TimexType.Date && (one.Results.Count > 0 || fact.Value.Length == 10)).Select(fact => (fact.Start, fact.End, fact.Value))]);

    public static bool Duration(SpecCase one) =>
        All(one, [.. Read(one).Where(fact => fact.Type == TimexType.Duration).Select(fact => (fact.Start, fact.End, fact.Value))]);

    public static bool Period(SpecCase one)
    {
        var facts = Read(one);
        var ranges = DateRangeReader.Read(one.Input, facts, one.Said ?? _said).Select(range => (range.Start, range.End, range.Value));
        return one.Results.Count == 0
            ? !ranges.Any() && !facts.Any(fact => fact.Type == TimexType.Date && fact.Value.Length != 10)
            : All(one, [.. facts.Select(fact => (fact.Start, fact.End, fact.Value)), .. ranges]);
    }

    private static IReadOnlyList<DateFact> Read(SpecCase one) => DateReader.Read(one.Input, one.Said ?? _said);

    // What most cases that tell their reference say; the extractors' cases tell none.
    private static readonly DateTimeOffset _said = new(2016, 11, 7, 0, 0, 0, TimeSpan.Zero);

    private static bool All(SpecCase one, List<(int Start, int End, string Value)> found) =>
        one.Results.Count == 0 ? found.Count == 0 : one.Results.All(wanted => found.Exists(fact => IsAt(wanted, fact.Start, fact.End) && SpecDates.IsSame(wanted, fact.Value)));

    private static bool IsAt(SpecResult wanted, int start, int end) => wanted.Start == start && wanted.End == end;
}
