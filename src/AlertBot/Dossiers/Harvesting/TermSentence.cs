using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>A sentence with all that term rules look at.</summary>
/// <param name="Before">The sentence before it in the same paragraph; empty at its start.</param>
internal sealed record TermSentence(string Text, string Before, DealNames Names, DateTimeOffset Published)
{
    private const int FarthestWords = 7;

    public IReadOnlyList<Money> Money { get; } = MoneyReader.Read(Text);
    public IReadOnlyList<Percent> Percents { get; } = PercentReader.Read(Text);
    public IReadOnlyList<DateFact> Dates { get; } = DateReader.Read(Text, Published);

    /// <summary>The event that the sentence tells, where that is not the article's own news.</summary>
    public EventDate? Event { get; init; }

    /// <summary>The party named last before a place, when it is near and no clause ends in between: who does it, or whose it is.</summary>
    public string? PartyBefore(int index)
    {
        var names = Names.In(Text[..index]).ToArray();
        if (names.Length == 0)
            return null;
        var between = Text[names[^1].End..index];
        return between.Count(char.IsWhiteSpace) <= FarthestWords && between.AsSpan().IndexOfAny(";:—.") < 0 ? names[^1].Party : null;
    }
}
