namespace AlertBot.Dossiers.Harvesting;

/// <summary>A term that does not say whose it is belongs to the only party that has one of its kind, unless its figures say otherwise; of several to the one whose figure it is.</summary>
internal static class TermOwner
{
    public static string TopicOf(FiguredTerm told, IReadOnlyCollection<FiguredTerm> all)
    {
        var kind = TermTopics.Plain(told.Term.Topic);
        if (told.Term.Topic != kind)
            return told.Term.Topic;
        var owned = all.Where(other => other.Term.Topic != kind && TermTopics.Plain(other.Term.Topic) == kind).ToArray();
        var owners = owned.Select(other => other.Term.Topic).Distinct().Take(2).ToArray();
        if (owners is not [var only])
            return TellerOfTheSame(told, owned) ?? told.Term.Topic;
        return owned.Any(other => !other.Figures.Differ(told.Figures) || TellsAsBefore(told.Term, other) || TellsNewEnd(told, other)) ? only : told.Term.Topic;
    }

    /// <summary>Of several that have one of its kind the one of whom this very figure is told, and most often.</summary>
    private static string? TellerOfTheSame(FiguredTerm told, FiguredTerm[] owned) =>
        owned.Where(other => other.Figures.Tell(told.Figures)).GroupBy(other => other.Term.Topic, (topic, tellings) => (Topic: topic, Count: tellings.Count())).OrderByDescending(owner => owner.Count).Take(2).ToArray() switch
        {
            [var sole] => sole.Topic,
            [var first, var second] when first.Count > second.Count => first.Topic,
            _ => null,
        };

    /// <summary>"Now through 2034 instead of 2032" tells of the one that ran until 2032.</summary>
    public static bool TellsAsBefore(Term told, FiguredTerm other) =>
        told.Before is { } before
        && ((other.Figures.Until is { Length: >= YearLength } end && char.IsAsciiDigit(end[0]) && before.Contains(end[..YearLength], StringComparison.Ordinal))
            || (other.Term.Value is { } value && Holds(before, value)));

    // "15 percent" holds no "5 percent".
    private static bool Holds(string text, string value)
    {
        var at = text.IndexOf(value, StringComparison.OrdinalIgnoreCase);
        return at == 0 || (at > 0 && !char.IsAsciiDigit(text[at - 1]) && text[at - 1] is not ('.' or ','));
    }

    // "They have extended their licence to 2034": of the licence that one of them has.
    private static bool TellsNewEnd(FiguredTerm told, FiguredTerm other) => told.Figures.Until is not null && other.Figures.Until is not null && told.Term.Value is null && Amendments.TellsOfChange(told.Term.Text);

    private const int YearLength = 4;
}
