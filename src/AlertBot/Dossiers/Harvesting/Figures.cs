using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Facts.Dates;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What a term comes down to, for telling a restatement from a change: its amounts, its end, whether it is exclusive.</summary>
internal sealed record Figures(ImmutableHashSet<string> Amounts, string? Until, bool? Exclusive)
{
    public static Figures Of(Term term)
    {
        var topic = TermTopics.Plain(term.Topic);
        var until = term.Until is { } value ? char.IsAsciiDigit(value[0]) ? value : "an event" : null;
        return new([.. AmountsOf(term, topic)], until, IsExclusive(term.Text, topic));
    }

    /// <summary>True when both tell a figure of one kind and tell it otherwise; what only one of them tells is no contradiction.</summary>
    public bool Differ(Figures other) =>
        (Amounts.Count > 0 && other.Amounts.Count > 0 && !Amounts.Overlaps(other.Amounts))
        || (Until is not null && other.Until is not null && Until != other.Until)
        || (Exclusive is not null && other.Exclusive is not null && Exclusive != other.Exclusive);

    private static IEnumerable<string> AmountsOf(Term term, string topic) => topic switch
    {
        TermTopics.Licence or TermTopics.RevenueShare or TermTopics.Exclusivity or TermTopics.Closing => [],
        TermTopics.Stake => PercentReader.Read(term.Text).Select(percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Value:0.####}%")),
        TermTopics.Duration => DateReader.Read(term.Text, term.Source.AsOf).Where(date => date.Type == TimexType.Duration).Select(date => date.Value),
        _ => MoneyReader.Read(term.Text).Select(money => string.Create(CultureInfo.InvariantCulture, $"{money.Currency} {money.Value:0.####}")),
    };

    private static bool? IsExclusive(string text, string topic) => topic switch
    {
        TermTopics.Exclusivity => !RightsTerms.IsEnded(text),
        TermTopics.Licence when RightsTerms.IsNonExclusive(text) => false,
        TermTopics.Licence when text.Contains("exclusive", StringComparison.OrdinalIgnoreCase) => true,
        _ => null,
    };
}
