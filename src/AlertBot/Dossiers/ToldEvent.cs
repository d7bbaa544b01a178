using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers;

/// <summary>A telling of an event with what it is compared by.</summary>
/// <param name="Harvested">From an article's own timeline or a dated sentence; otherwise a development.</param>
internal sealed record ToldEvent(TimelineRow Row, bool Harvested, IReadOnlySet<string> Roots, IReadOnlySet<decimal> Amounts)
{
    /// <param name="names">Roots of the parties' names: they count for nothing, since every row has them.</param>
    public static ToldEvent Of(TimelineRow row, bool harvested, IReadOnlySet<string> names) => new(
        row,
        harvested,
        Words.Roots(row.Text).Where(word => !names.Contains(word)).ToHashSet(StringComparer.Ordinal),
        MoneyReader.Read(row.Text).Select(money => money.Value).ToHashSet());
}
