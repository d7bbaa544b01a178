using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Facts.Dates;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>A sentence with all that term rules look at.</summary>
/// <param name="Before">The sentence before it in the same paragraph; empty at its start.</param>
internal sealed partial record TermSentence(string Text, string Before, DealNames Names, DateTimeOffset Published)
{
    // "alongside the ", with a blank to spare.
    private const int LongestPreposition = 20;
    private const int FarthestWords = 7;
    // The other party and what is done with it may stand between.
    private const int FarthestSubject = 18;

    /// <summary>What held before, where a table sets it beside.</summary>
    public string? Held { get; init; }

    /// <summary>As the article has it, where the text here leaves out what tells of others.</summary>
    public string Whole { get; init; } = Text;

    public IReadOnlyList<Money> Money { get; } = [.. MoneyReader.Read(Text).Where(money => !OldFigures.Is(Text, money.Start, money.End))];

    public IReadOnlyList<Percent> Percents { get; } = [.. PercentReader.Read(Text).Where(percent => !OldFigures.Is(Text, percent.Start, percent.End))];

    public IReadOnlyList<DateFact> Dates { get; } = [.. DateReader.Read(Text, Published).Where(date => !IsOld(Text, date))];

    /// <summary>An amount that held before, as told.</summary>
    public string? OldMoney => MoneyReader.Read(Text).FirstOrDefault(money => OldFigures.Is(Text, money.Start, money.End))?.Text;

    public string? OldPercent => PercentReader.Read(Text).FirstOrDefault(percent => OldFigures.Is(Text, percent.Start, percent.End))?.Text;

    /// <summary>Until when the sentence before it says that it lasts.</summary>
    public string? UntilBefore => OldState.In(Before) is null ? Until.In(Before, [.. DateReader.Read(Before, Published).Where(date => !IsOld(Before, date))]) : null;

    /// <summary>Until when something was to last, or by when to happen, before that was changed.</summary>
    public string? OldEnd => DateReader.Read(Text, Published).FirstOrDefault(date => date.Value[0] != 'P' && IsOld(Text, date)) is { } old ? DateWriter.Write(old.Value) : null;

    /// <summary>The event that the sentence tells, where that is not the article's own news.</summary>
    public EventDate? Event { get; init; }

    /// <summary>The party named last before a place, when it is near and no clause ends in between: who does it, or whose it is. Nobody's alone is what two do together.</summary>
    public string? PartyBefore(int index)
    {
        var names = Names.In(Text[..index]).ToArray();
        return names.Length > 0 && IsNear(names[^1], index) && !(names is [.., var one, var other] && Both().IsMatch(Text[one.End..other.Start])) ? names[^1].Party : null;
    }

    [GeneratedRegex(@"^\s+(?:and|&)\s+(?:the\s+)?$")]
    private static partial Regex Both();

    /// <summary>The same without parties that a preposition makes somebody else's matter: "Harbour, under the pact with Kestrel, has committed …".</summary>
    public PartyName? SubjectBefore(int index)
    {
        foreach (var name in Names.In(Text[..index]).Reverse())
        {
            if (!BehindPreposition().IsMatch(Text[Math.Max(0, name.Start - LongestPreposition)..name.Start]))
                return IsNear(name, index, FarthestSubject) ? name : null;
        }

        return null;
    }

    private static bool IsOld(string text, DateFact date) =>
        date.Type == TimexType.Duration ? OldFigures.Is(text, date.Start, date.End) : OldEnds.Is(text, date.Start, date.End);

    private bool IsNear(PartyName name, int index, int words = FarthestWords)
    {
        var between = Text[name.End..index];
        return between.Count(char.IsWhiteSpace) <= words && !EndsClause().IsMatch(between);
    }

    // The point of "$1.8 billion" ends none; "…, and the order stands" has a subject of its own.
    [GeneratedRegex(@"[;:—]|\.(?!\d)|,\s+(?:and|but|while|whereas)\s+(?:the|its|their|an?|this|that|both|each)\s")]
    private static partial Regex EndsClause();

    [GeneratedRegex(@"\b(?:with|from|to|of|by|for|on|at|in|into|alongside|against|than|unlike)\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex BehindPreposition();
}
