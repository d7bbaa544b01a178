using System.Collections.Immutable;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Facts.Dates;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What a term comes down to, for telling a restatement from a change: its amounts, its end, whether it is exclusive.</summary>
internal sealed record Figures(ImmutableArray<Figure> Amounts, string? Until, bool? Exclusive)
{
    private const string AnEvent = "an event";

    public static Figures Of(Term term)
    {
        var topic = TermTopics.Plain(term.Topic);
        var until = term.Until is { } value ? char.IsAsciiDigit(value[0]) ? value : AnEvent : null;
        return new([.. AmountsOf(term, topic)], until, IsExclusive(term.Text, topic));
    }

    /// <summary>True when both tell a figure of one kind and tell it otherwise; what only one of them tells is no contradiction.</summary>
    public bool Differ(Figures other) =>
        (!Amounts.IsEmpty && !other.Amounts.IsEmpty && !Amounts.Any(amount => other.Amounts.Any(amount.IsSame)))
        || (Until is not null && other.Until is not null && !IsSameEnd(Until, other.Until))
        || (Exclusive is not null && other.Exclusive is not null && Exclusive != other.Exclusive);

    /// <summary>Both tell a figure, and the same.</summary>
    public bool Tell(Figures other) => !Differ(other) && ((!Amounts.IsEmpty && !other.Amounts.IsEmpty) || (Until is not null && other.Until is not null));

    /// <summary>It tells whether something is exclusive, where the other tells until when: both stand.</summary>
    public bool AddsTo(Figures other) => Exclusive is not null && Until is null && other.Exclusive is null && other.Until is not null;

    // "2030" and "the end of 2030" are one end.
    private static bool IsSameEnd(string one, string other) =>
        one == other || (one != AnEvent && other != AnEvent && new EventDate(one).MayBe(new(other)));

    private static IEnumerable<Figure> AmountsOf(Term term, string topic)
    {
        var told = term.Value ?? term.Text;
        return topic switch
        {
            TermTopics.Licence or TermTopics.Exclusivity or TermTopics.Closing => [],
            TermTopics.RevenueShare when term.Value is null => [],
            TermTopics.Stake or TermTopics.Premium or TermTopics.RevenueShare => PercentReader.Read(told).Select(percent => new Figure("%", percent.Value)),
            TermTopics.Duration or TermTopics.Standstill => DateReader.Read(told, term.Source.AsOf).Where(date => date.Type == TimexType.Duration).Select(date => new Figure(date.Value, 0)),
            _ => MoneyReader.Read(told).Select(money => new Figure(money.Currency, money.Value)),
        };
    }

    private static bool? IsExclusive(string text, string topic) => topic switch
    {
        TermTopics.Exclusivity => !RightsTerms.IsEnded(text),
        TermTopics.Licence when RightsTerms.IsNonExclusive(text) => false,
        TermTopics.Licence when text.Contains("exclusive", StringComparison.OrdinalIgnoreCase) => true,
        _ => null,
    };
}
