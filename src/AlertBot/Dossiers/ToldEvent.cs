using System.Collections.Immutable;
using AlertBot.Developments;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Reading;

namespace AlertBot.Dossiers;

/// <summary>An event with all that it is told from others by.</summary>
/// <param name="Harvested">From an article's own timeline or a dated sentence; otherwise a development.</param>
/// <param name="Tellings">The words of each headline or row that tells it.</param>
/// <param name="Context">All words of its tellings and summary.</param>
internal sealed record ToldEvent(
    TimelineRow Row, bool Harvested, ImmutableArray<IReadOnlySet<string>> Tellings, IReadOnlySet<string> Context, IReadOnlySet<decimal> Amounts)
{
    public static ToldEvent Of(TimelineRow row, IReadOnlySet<string> names) => Of(row, harvested: true, [row.Text], "", names);

    public static ToldEvent Of(Development development, ImmutableArray<Report> reports, IReadOnlySet<string> names)
    {
        var row = DevelopmentRow.Of(development, reports);
        return Of(row, harvested: false, [row.Text, .. row.Sources.Select(source => source.Title)], development.Summary, names);
    }

    /// <summary>Articles of whose own timelines a row is in it: another row of theirs is another event.</summary>
    public ImmutableHashSet<string> RowsOf { get; init; } = [];

    /// <summary>A row that told it when it still lay ahead.</summary>
    public bool IsExpected { get; private init; }

    /// <summary>The text of the first teller that knew it had happened, the most exact date, everybody's sources.</summary>
    public ToldEvent With(ToldEvent other) => IsExpected && !other.IsExpected ? other.Joined(this) : Joined(other);

    private ToldEvent Joined(ToldEvent other) => this with
    {
        Row = Row with
        {
            Date = other.IsExpected && !IsExpected ? Row.Date : other.Row.Date.IsMoreExactThan(Row.Date) ? other.Row.Date : Row.Date,
            Sources = [.. Row.Sources.Concat(other.Row.Sources).DistinctBy(source => source.Url).OrderBy(source => source.AsOf)],
        },
        Harvested = Harvested && other.Harvested,
        Tellings = Tellings.AddRange(other.Tellings),
        Context = Context.Union(other.Context).ToHashSet(StringComparer.Ordinal),
        Amounts = Amounts.Union(other.Amounts).ToHashSet(),
        RowsOf = RowsOf.Union(other.RowsOf),
    };

    // The parties' names count for nothing: every row has them.
    private static ToldEvent Of(TimelineRow row, bool harvested, IEnumerable<string> texts, string summary, IReadOnlySet<string> names)
    {
        var tellings = texts.Distinct().Select(IReadOnlySet<string> (text) => Vocabulary.Of(text, names).ToHashSet(StringComparer.Ordinal)).ToImmutableArray();
        var context = tellings.SelectMany(words => words).Concat(Vocabulary.Of(summary, names)).ToHashSet(StringComparer.Ordinal);
        return new(row, harvested, tellings, context, MoneyReader.Read(row.Text).Select(money => money.Value).ToHashSet())
        {
            IsExpected = harvested && (ExpectedRow.Is(row) || EventSpan.Of(row.Date.Value).First > DateOnly.FromDateTime(row.Sources[0].AsOf.DateTime)),
            RowsOf = harvested ? [.. row.Sources.Select(source => source.Url)] : [],
        };
    }
}
