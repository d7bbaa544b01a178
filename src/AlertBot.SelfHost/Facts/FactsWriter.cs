using System.Text.Json;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Facts.Dates;

namespace AlertBot.SelfHost.Facts;

/// <summary>Turns the facts of a text into a line of output.</summary>
internal static class FactsWriter
{
    public static string Write(FactsItem item, DateTimeOffset? published)
    {
        var (facts, points) = (TextFacts.Read(item.Text!, published), new CodePoints(item.Text!));
        return JsonSerializer.Serialize(
            new FactsReading(
                item.Id,
                facts.Kind.ToString().ToLowerInvariant(),
                Math.Round(facts.Confidence, 2),
                [.. facts.Parties.Select(party => new PartyReading(party.Name, party.Role, points.Of(party.Start), points.Of(party.End)))],
                [.. facts.Dates.Where(date => date.Type != TimexType.Duration).Select(date => Time(date, points))],
                [.. facts.Money.Select(money => Amount(money, points))],
                [.. facts.Percents.Select(percent => Share(percent, points))],
                [.. facts.Dates.Where(date => date.Type == TimexType.Duration).Select(date => Time(date, points))],
                [.. facts.Ranges.Select(range => new RangeReading(range.Text, points.Of(range.Start), points.Of(range.End), range.Value))]),
            FactsJson.Lines.FactsReading);
    }

    private static TimeReading Time(DateFact date, CodePoints points) =>
        new(date.Text, points.Of(date.Start), points.Of(date.End), date.Value, date.Type.ToString().ToUpperInvariant(), date.Mod);

    private static MoneyReading Amount(Money money, CodePoints points) =>
        new(money.Text, points.Of(money.Start), points.Of(money.End), money.Value, money.Currency, money.Qualifier, money.Per);

    private static PercentReading Share(Percent percent, CodePoints points) =>
        new(percent.Text, points.Of(percent.Start), points.Of(percent.End), percent.Value, percent.Unit, percent.Qualifier);
}
