namespace AlertBot.Dossiers.Harvesting;

/// <summary>A term that does not say whose it is belongs to the only party that has one of its kind, unless its figures say otherwise.</summary>
internal static class TermOwner
{
    public static string TopicOf(FiguredTerm told, IReadOnlyCollection<FiguredTerm> all)
    {
        var kind = TermTopics.Plain(told.Term.Topic);
        if (told.Term.Topic != kind)
            return told.Term.Topic;
        var owned = all.Where(other => other.Term.Topic != kind && TermTopics.Plain(other.Term.Topic) == kind).ToArray();
        var owners = owned.Select(other => other.Term.Topic).Distinct().Take(2).ToArray();
        return owners is [var only] && owned.Any(other => !other.Figures.Differ(told.Figures) || TellsAsBefore(told.Term, other) || TellsNewEnd(told, other)) ? only : told.Term.Topic;
    }

    /// <summary>"Now through 2034 instead of 2032" tells of the one that ran until 2032.</summary>
    public static bool TellsAsBefore(Term told, FiguredTerm other) =>
        told.Before is { } before
        && ((other.Figures.Until is { Length: >= YearLength } end && char.IsAsciiDigit(end[0]) && before.Contains(end[..YearLength], StringComparison.Ordinal))
            || (other.Term.Value is { } value && before.Contains(value, StringComparison.OrdinalIgnoreCase)));

    // "They have extended their licence to 2034": of the licence that one of them has.
    private static bool TellsNewEnd(FiguredTerm told, FiguredTerm other) => told.Figures.Until is not null && other.Figures.Until is not null && told.Term.Value is null && Amendments.TellsOfChange(told.Term.Text);

    private const int YearLength = 4;
}
