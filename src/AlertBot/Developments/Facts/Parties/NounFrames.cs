using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Parties;

/// <summary>Gives the names around a noun of deals their roles: "Nexstar's acquisition of Tegna", "the merger of X and Y", "an X-Y merger", "a lawsuit against Y".</summary>
internal static class NounFrames
{
    // "Nexstar's proposed $6.2 billion acquisition": an adjective and an amount between the owner and the noun.
    private const int FarthestOwner = 8;

    private static readonly WordTable<bool> _articles = WordTables.Set("a an the its their his her this that such unsolicited hostile proposed cash planned takeover rival higher");

    /// <summary>Words that are verb and noun ("bid", "offer", "purchase") are nouns behind an article, an adjective of bids or a possessive.</summary>
    public static bool IsNoun(LexedText source, int at) => FrameTable.Nouns.TryGet(source.Span(at), out _)
        && ((source.IsKind(at - 1, LexemeKind.Word) && (_articles.TryGet(source.Span(at - 1), out _) || source.IsWord(at - 1, "s") || source.IsWord(at - 1, "billion") || source.IsWord(at - 1, "million")))
            || source.IsWord(at + 1, "for") && source.IsKind(at - 1, LexemeKind.Word) && !char.IsUpper(source.Span(at - 1)[0]) && !source.IsWord(at - 1, "to"));

    public static IEnumerable<(NameSpan Name, string Role)> Read(Clause clause, int at, Frame frame)
    {
        foreach (var owner in Owners(clause, at, frame))
            yield return owner;
        var end = at + 1;
        for (var slots = 0; slots < 2; slots++)
        {
            var preposition = clause.Preposition(end);
            // Only what follows at once is the noun's: "the deal, which X signed with Y" is told by its verb.
            if (preposition >= clause.Source.Count || preposition - end > 2 + (6 * slots) || !frame.Behind.TryGetValue(clause.Source.Span(preposition).ToString().ToLowerInvariant(), out var role))
                yield break;
            end = preposition + 1;
            foreach (var name in clause.Group(end, clause.Preposition(end)))
                yield return (name, role);
        }
    }

    private static IEnumerable<(NameSpan, string)> Owners(Clause clause, int at, Frame frame)
    {
        var before = clause.Before(at);
        if (before.Count == 0 || frame.Subject is null)
            return [];
        var last = before[^1];
        // "the X-Y merger": two names right before it.
        if (before.Count > 1 && at - last.To <= 1 && frame.Subject == Roles.Partner)
            return before.Select(name => (name, Roles.Partner));
        var follows = clause.Preposition(at + 1) - at <= 3 && frame.Behind.ContainsKey(Follower(clause, at));
        return last.IsPossessive && at - last.To <= FarthestOwner && frame.Subject != Roles.Partner && (follows || frame.Subject == Roles.Plaintiff) ? [(last, frame.Subject)] : [];
    }

    private static string Follower(Clause clause, int at)
    {
        var preposition = clause.Preposition(at + 1);
        return preposition < clause.Source.Count ? clause.Source.Span(preposition).ToString().ToLowerInvariant() : "";
    }
}
