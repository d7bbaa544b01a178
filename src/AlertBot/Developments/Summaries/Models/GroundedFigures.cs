using System.Globalization;
using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries.Models;

/// <summary>Every amount, percentage, date and other number of a text must be in its source; "$50bn" is "$50 billion" and "six" is "6".</summary>
internal static partial class GroundedFigures
{
    private static readonly string[] _words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty",
    ];

    // Not numbers of anything: "one of them", "the two".
    private static readonly HashSet<string> _loose = ["one", "1"];

    /// <summary>What is missing in the source, in words; null when nothing is.</summary>
    public static string? Missing(string text, string source, DateTimeOffset published)
    {
        var money = MoneyReader.Read(source).Select(amount => (amount.Currency, amount.Value)).ToHashSet();
        if (MoneyReader.Read(text).FirstOrDefault(amount => !money.Contains((amount.Currency, amount.Value))) is { } sum)
            return $"“{sum.Text}” is not in the article";
        var percents = PercentReader.Read(source).Select(percent => percent.Value).ToHashSet();
        if (PercentReader.Read(text).FirstOrDefault(percent => !percents.Contains(percent.Value)) is { } share)
            return $"“{share.Text}” is not in the article";
        var dates = DateReader.Read(source, published).Select(date => date.Value).ToArray();
        if (DateReader.Read(text, published).FirstOrDefault(date => !IsIn(dates, date.Value)) is { } day)
            return $"“{day.Text}” is not in the article";
        var numbers = Numbers(source).ToHashSet(StringComparer.Ordinal);
        return Numbers(text).FirstOrDefault(number => !numbers.Contains(number) && !_loose.Contains(number)) is { } other
            && !IsPartOfFact(other, text, published) ? $"“{other}” is not in the article" : null;
    }

    // "April 2026" says less than "27 April 2026" and is right when that is.
    private static bool IsIn(string[] dates, string value) => Array.Exists(dates, date => date.StartsWith(value, StringComparison.Ordinal));

    /// <summary>The 50 of "$50bn" and the 27 of "27 April" have been looked at as a whole.</summary>
    private static bool IsPartOfFact(string number, string text, DateTimeOffset published)
    {
        var facts = MoneyReader.Read(text).Select(amount => (amount.Start, amount.End))
            .Concat(PercentReader.Read(text).Select(percent => (percent.Start, percent.End)))
            .Concat(DateReader.Read(text, published).Select(date => (date.Start, date.End))).ToArray();
        return Number().Matches(text).Where(match => Normal(match.Value) == number)
            .All(match => Array.Exists(facts, fact => fact.Start <= match.Index && match.Index + match.Length <= fact.End));
    }

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(match => Normal(match.Value));

    private static string Normal(string number)
    {
        var word = Array.IndexOf(_words, Fold.Word(number));
        if (word >= 0)
            return word.ToString(CultureInfo.InvariantCulture);
        return decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value.ToString("0.############", CultureInfo.InvariantCulture) : number;
    }

    [GeneratedRegex(
        @"(?<![\w.,])\d+(?:[.,]\d+)*|(?<!\w)(?i:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|doubled?|tripled?)(?!\w)")]
    private static partial Regex Number();
}
