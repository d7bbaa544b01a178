using System.Globalization;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What a term comes down to, for telling a restatement from a change: its amounts, percentages and end.</summary>
internal static class Figures
{
    public static string Of(Term term)
    {
        var money = MoneyReader.Read(term.Text).Select(money => string.Create(CultureInfo.InvariantCulture, $"{money.Currency} {money.Value:0.####}"));
        var percents = PercentReader.Read(term.Text).Select(percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Value:0.####}%"));
        var figures = TermTopics.Plain(term.Topic) switch
        {
            TermTopics.Stake => percents,
            TermTopics.Licence => [term.Text.Contains("non-exclusive", StringComparison.OrdinalIgnoreCase) ? "non-exclusive" : ""],
            TermTopics.RevenueShare or TermTopics.Exclusivity or TermTopics.Closing => [],
            TermTopics.Duration => DateReader.Read(term.Text, term.Source.AsOf).Select(date => date.Value).Where(value => value[0] == 'P'),
            _ => money,
        };
        return string.Join(' ', figures.Distinct().Order(StringComparer.Ordinal).Append(term.Until ?? ""));
    }
}
