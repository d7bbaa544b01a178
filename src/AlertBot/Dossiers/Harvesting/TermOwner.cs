namespace AlertBot.Dossiers.Harvesting;

/// <summary>A term that does not say whose it is belongs to the only party that has one of its kind, unless its figures say otherwise.</summary>
internal static class TermOwner
{
    public static string TopicOf(Term term, IReadOnlyCollection<Term> all)
    {
        var kind = TermTopics.Plain(term.Topic);
        if (term.Topic != kind)
            return term.Topic;
        var owned = all.Where(other => other.Topic != kind && TermTopics.Plain(other.Topic) == kind).ToArray();
        var owners = owned.Select(other => other.Topic).Distinct().Take(2).ToArray();
        return owners is [var only] && owned.Any(other => !Figures.Of(other).Differ(Figures.Of(term))) ? only : term.Topic;
    }
}
